package org.shouwen.legalaid.policy;

/**
 * One thing that is missing, as the notice says it.
 *
 * @param why what it is needed for, and what is unclear about what came
 */
public record Missing(Material material, String why) {}
