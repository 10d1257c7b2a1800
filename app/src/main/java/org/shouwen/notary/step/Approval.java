package org.shouwen.notary.step;

/** NO7: what the approver decided on the proposal. */
public record Approval(String decision, String attestation, Boolean collective, String reason) {}
