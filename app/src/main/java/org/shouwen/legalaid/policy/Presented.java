package org.shouwen.legalaid.policy;

import java.util.Map;

/**
 * What the reviewer found of each material.
 *
 * @param states PRESENT, MISSING, UNCLEAR or NOT_NEEDED by material
 * @param unclear what is unclear, in words
 * @param byAgent whether somebody applies for the party
 */
public record Presented(Map<Material, String> states, String unclear, boolean byAgent) {
  boolean lacks(Material material) {
    return is(material, "MISSING") || is(material, "UNCLEAR");
  }

  boolean is(Material material, String state) {
    return state.equals(states.get(material));
  }
}
