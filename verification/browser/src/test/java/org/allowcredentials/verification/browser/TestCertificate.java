package org.allowcredentials.verification.browser;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** A self-signed certificate made for one test run, by the keytool of the running JDK. */
final class TestCertificate {

  private static final String PASSWORD_VARIABLE = "TEST_STORE_PASSWORD";
  private static final long KEYTOOL_SECONDS = 30;

  private TestCertificate() {}

  /** A context for servers with a new key, and for clients that trust that key alone. */
  static SSLContext create(Path folder) throws IOException {
    String password = UUID.randomUUID().toString();
    Path store = folder.resolve("test-key.p12");
    keytool(store, password);
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, password.toCharArray());
      KeyManagerFactory own =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      own.init(keys, password.toCharArray());
      KeyStore trusted = KeyStore.getInstance("PKCS12");
      trusted.load(null, null);
      trusted.setCertificateEntry("test", keys.getCertificate("test"));
      TrustManagerFactory trust =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      trust.init(trusted);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(own.getKeyManagers(), trust.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static void keytool(Path store, String password) throws IOException {
    Path log = store.resolveSibling("keytool.log");
    ProcessBuilder builder =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    "-genkeypair",
                    "-alias",
                    "test",
                    "-keyalg",
                    "EC",
                    "-groupname",
                    "secp256r1",
                    "-dname",
                    "CN=Allow-Credentials browser tests",
                    "-ext",
                    "san=dns:*.example.com,dns:localhost",
                    "-validity",
                    "2",
                    "-storetype",
                    "PKCS12",
                    "-keystore",
                    store.toString(),
                    "-storepass:env",
                    PASSWORD_VARIABLE))
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    builder.environment().put(PASSWORD_VARIABLE, password);
    Process keytool = builder.start();
    try {
      if (!keytool.waitFor(KEYTOOL_SECONDS, TimeUnit.SECONDS) || keytool.exitValue() != 0) {
        throw new IOException("keytool made no key: " + Files.readString(log));
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted while keytool ran", interrupted);
    } finally {
      Processes.end(keytool.toHandle());
    }
  }
}
