/**
 * What holds for every model, and the stories that walk them. A new model is found by itself: its
 * file in {@code processes/}, its forms in {@code forms/}; it needs a test class of stories,
 * nothing else. {@link ModelLintTest} says what a model and a form must be, {@link ExpressionTest}
 * that every expression can be evaluated, {@link ModelCoverageTest} that every way through was
 * walked.
 */
package org.shouwen.models;
