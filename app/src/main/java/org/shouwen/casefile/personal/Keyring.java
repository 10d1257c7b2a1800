package org.shouwen.casefile.personal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import com.google.crypto.tink.prf.PrfSet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/**
 * The two keysets of personal data in one file: {@code encryption} (AES-GCM) and {@code lookup}
 * (HMAC-SHA256). Who loses the file loses the data; who has it and the database reads them.
 */
final class Keyring {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final Aead encryption;
  private final PrfSet lookup;

  private Keyring(Aead encryption, PrfSet lookup) {
    this.encryption = encryption;
    this.lookup = lookup;
  }

  Aead encryption() {
    return encryption;
  }

  PrfSet lookup() {
    return lookup;
  }

  static Keyring read(Path file) {
    try {
      AeadConfig.register();
      PrfConfig.register();
      JsonNode keysets = JSON.readTree(Files.readString(file));
      var configuration = RegistryConfiguration.get();
      return new Keyring(
          handle(keysets, "encryption").getPrimitive(configuration, Aead.class),
          handle(keysets, "lookup").getPrimitive(configuration, PrfSet.class));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the keys of personal data in " + file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("no usable keys of personal data in " + file, e);
    }
  }

  /** Makes the file with fresh keys, readable by its owner alone, unless it is there. */
  static void create(Path file) {
    try {
      AeadConfig.register();
      PrfConfig.register();
      var keysets = JSON.createObjectNode();
      keysets.set(
          "encryption", fresh(KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM)));
      keysets.set(
          "lookup", fresh(KeysetHandle.generateNew(PredefinedPrfParameters.HMAC_SHA256_PRF)));
      Files.createDirectories(file.toAbsolutePath().getParent());
      Path unfinished =
          Files.createTempFile(file.toAbsolutePath().getParent(), "keys", ".tmp", ownersOnly(file));
      Files.writeString(
          unfinished, JSON.writeValueAsString(keysets), StandardOpenOption.TRUNCATE_EXISTING);
      moveUnlessThere(unfinished, file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write the keys of personal data to " + file, e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot make keys for personal data", e);
    }
  }

  private static void moveUnlessThere(Path unfinished, Path file) throws IOException {
    try {
      Files.createLink(file, unfinished);
    } catch (FileAlreadyExistsException someoneWasFirst) {
      // Another node started at the same moment: its keys are the keys.
      return;
    } finally {
      Files.delete(unfinished);
    }
  }

  private static FileAttribute<?>[] ownersOnly(Path file) {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    return posix
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  private static JsonNode fresh(KeysetHandle handle) throws GeneralSecurityException, IOException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
  }

  private static KeysetHandle handle(JsonNode keysets, String name)
      throws GeneralSecurityException {
    if (!keysets.has(name)) {
      throw new GeneralSecurityException("the keyset " + name + " is missing");
    }
    return TinkJsonProtoKeysetFormat.parseKeyset(
        keysets.get(name).toString(), InsecureSecretKeyAccess.get());
  }
}
