package org.shouwen.rectification.step;

import java.time.LocalDate;

/** RE3: what was done, item by item, and what was not and why. */
public record Work(String doneItems, LocalDate remediedOn, String undone) {}
