package org.shouwen.legalaid.step;

import java.time.LocalDate;

/** Who was named as competent, how and when. */
public record Telling(String agency, LocalDate toldOn, String method, String materials) {}
