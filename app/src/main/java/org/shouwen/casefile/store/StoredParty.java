package org.shouwen.casefile.store;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.shouwen.casefile.Cases.NewParty;
import org.shouwen.casefile.Cases.Party;
import org.shouwen.casefile.PersonalData.Clear;
import org.shouwen.casefile.personal.Mask;
import org.shouwen.casefile.personal.Normal;
import org.shouwen.casefile.personal.Vault;

/**
 * A row of {@code sw_party}: ciphertexts, their masks for the screen, their keyed hashes for
 * search.
 */
@Entity
@Table(name = "sw_party")
class StoredParty {
  static final String ID_NUMBER = "idNumber";
  static final String PHONE = "phone";
  private static final String ADDRESS = "address";
  private static final String SAFE_CONTACT = "safeContact";

  @Id private String id;
  String caseNumber;
  private int position;

  @Column(name = "party_role")
  private String role;

  private String name;
  private String gender;
  private LocalDate birthDate;
  private String idNumber;
  private String idNumberHash;
  private String idNumberMask;
  private String phone;
  private String phoneHash;
  private String phoneMask;
  private String address;
  private String safeContact;

  @Column(name = "party_groups")
  private String groups;

  private String relation;

  /** For Hibernate. */
  protected StoredParty() {}

  StoredParty(String id, String caseNumber, int position, NewParty entered, Vault vault) {
    this.id = id;
    this.caseNumber = caseNumber;
    this.position = position;
    role = entered.role();
    name = entered.name();
    gender = entered.gender();
    birthDate = entered.birthDate();
    idNumber = vault.encrypt(blankToNull(entered.idNumber()), place(ID_NUMBER));
    idNumberHash = vault.hash(Normal.idNumber(entered.idNumber()), ID_NUMBER);
    idNumberMask = Mask.idNumber(blankToNull(entered.idNumber()));
    phone = vault.encrypt(blankToNull(entered.phone()), place(PHONE));
    phoneHash = vault.hash(Normal.phone(entered.phone()), PHONE);
    phoneMask = Mask.phone(blankToNull(entered.phone()));
    address = vault.encrypt(blankToNull(entered.address()), place(ADDRESS));
    safeContact = vault.encrypt(blankToNull(entered.safeContact()), place(SAFE_CONTACT));
    groups = entered.groups() == null ? "" : String.join(";", entered.groups());
    relation = entered.relation();
  }

  Party masked() {
    return new Party(
        id,
        role,
        name,
        gender,
        birthDate,
        idNumberMask,
        phoneMask,
        groups(),
        safeContact != null,
        relation);
  }

  Clear clear(Vault vault) {
    return new Clear(
        id,
        role,
        name,
        gender,
        vault.decrypt(idNumber, place(ID_NUMBER)),
        vault.decrypt(phone, place(PHONE)),
        vault.decrypt(address, place(ADDRESS)),
        vault.decrypt(safeContact, place(SAFE_CONTACT)));
  }

  private List<String> groups() {
    return groups.isEmpty() ? List.of() : Arrays.asList(groups.split(";"));
  }

  private String place(String field) {
    return id + '/' + field;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text;
  }
}
