package org.shouwen.casefile.personal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.env.MockEnvironment;

class KeysTest {
  @TempDir Path home;

  @Test
  void theDemoMakesItsKeysOnceForItsOwnerAlone() throws Exception {
    var environment = new MockEnvironment().withProperty("shouwen.home", home.toString());
    String sealed = new KeyFile().vault(environment).encrypt("990503196606117733", "p/idNumber");
    Path file = home.resolve("keys/personal-data.json");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThat(new KeyFile().vault(environment).decrypt(sealed, "p/idNumber"))
        .isEqualTo("990503196606117733");
  }

  @Test
  void aCiphertextMovedToAnotherPlaceIsRefusedThere() {
    var vault =
        new KeyFile().vault(new MockEnvironment().withProperty("shouwen.home", home.toString()));
    String sealed = vault.encrypt("19900000264", "a/phone");
    assertThatThrownBy(() -> vault.decrypt(sealed, "b/phone"))
        .isInstanceOf(IllegalStateException.class);
    assertThat(vault.encrypt("19900000264", "a/phone")).isNotEqualTo(sealed);
  }

  @Test
  void productionMakesNoKeysAndNamesTheMissingSetting() {
    var production = new MockEnvironment().withProperty("shouwen.home", home.toString());
    production.setActiveProfiles("production");
    assertThatThrownBy(() -> new KeyFile().vault(production))
        .hasMessageContaining("shouwen.personal-data.keys");
    production.setProperty("shouwen.personal-data.keys", home.resolve("nowhere").toString());
    assertThatThrownBy(() -> new KeyFile().vault(production)).hasMessageContaining("nowhere");
    assertThat(home.resolve("keys")).doesNotExist();
  }

  @Test
  void numbersAreHashedInOneSpelling() {
    assertThat(Normal.idNumber(" 99050319660611773x ")).isEqualTo("99050319660611773X");
    assertThat(Normal.phone("+86 199-0000-0264")).isEqualTo("19900000264");
    assertThat(Normal.phone("（0572）390 0000")).isEqualTo("05723900000");
    assertThat(Normal.phone("无")).isNull();
    assertThat(Normal.idNumber(null)).isNull();
  }

  @Test
  void aMaskShowsTooLittleToUse() {
    assertThat(Mask.idNumber("990503196606117733")).isEqualTo("990503********7733");
    assertThat(Mask.phone("19900000264")).isEqualTo("199****0264");
    assertThat(Mask.phone("110")).isEqualTo("***");
    assertThat(Mask.phone(null)).isNull();
  }
}
