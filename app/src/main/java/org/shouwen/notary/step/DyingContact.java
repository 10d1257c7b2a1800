package org.shouwen.notary.step;

/** Who cannot wait was reached first; the formalities follow. */
public record DyingContact(String result, String means, String plan) {}
