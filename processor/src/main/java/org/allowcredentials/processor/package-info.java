/**
 * The annotation processor: reads annotated classes, asks the rules, reports, and writes a table
 * for each class that is clean.
 *
 * <p>{@link org.allowcredentials.processor.CorsProcessor} holds the rounds; {@code ElementReader}
 * reads; {@code ClassRules} asks the rules for one class ({@code DeclarationRules} for what it
 * says, {@code EndpointRules} for what it serves), {@code ApplicationRules} those between classes;
 * {@code Reporter} alone prints; {@code TableOutput} writes.
 */
@NullMarked
package org.allowcredentials.processor;

import org.jspecify.annotations.NullMarked;
