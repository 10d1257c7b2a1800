package org.shouwen.casefile;

import java.time.Instant;

/**
 * One step as recorded.
 *
 * @param round counts from 1 within the case and the kind of step
 * @param by login of whoever did it
 */
public record Step<T extends Record>(T content, int round, String by, Instant at) {}
