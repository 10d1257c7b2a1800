package org.shouwen.casefile.personal;

import org.springframework.stereotype.Component;

/**
 * The keyed hashes under which ID numbers and phones are found, of any spelling; null for what is
 * none.
 */
@Component
public class Lookup {
  private final Vault vault;

  Lookup(Vault vault) {
    this.vault = vault;
  }

  public String idNumber(String typed) {
    return vault.hash(Normal.idNumber(typed), "idNumber");
  }

  public String phone(String typed) {
    return vault.hash(Normal.phone(typed), "phone");
  }
}
