package org.shouwen.rectification.step;

import java.time.LocalDate;

/** That the resident was told of the ruling. */
public record Told(String means, LocalDate toldOn, String summary) {}
