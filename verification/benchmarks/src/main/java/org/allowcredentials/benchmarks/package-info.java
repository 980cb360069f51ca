/**
 * What the library costs, beside what other CORS filters cost. A reader begins with {@link
 * org.allowcredentials.benchmarks.Floor}, the least that a right answer needs, and {@link
 * org.allowcredentials.benchmarks.Scenario}, what is asked.
 */
@NullMarked
package org.allowcredentials.benchmarks;

import org.jspecify.annotations.NullMarked;
