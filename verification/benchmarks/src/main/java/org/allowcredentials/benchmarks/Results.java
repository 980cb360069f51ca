package org.allowcredentials.benchmarks;

import java.util.Map;

/**
 * What a run has measured.
 *
 * @param requests what requests cost
 * @param javac what the compiler costs
 * @param classes how many classes it has compiled
 * @param start what starts cost
 */
record Results(
    Costs requests,
    Map<CompileTime.Subject, CompileTime.Cost> javac,
    int classes,
    Map<StartUp.Subject, StartUp.Cost> start) {}
