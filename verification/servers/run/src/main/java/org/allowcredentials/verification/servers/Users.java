package org.allowcredentials.verification.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Two users, as each server takes them: ada has the role {@code user}, eve has none. */
final class Users {

  private static final String PASSWORD = "secret";

  private Users() {}

  /** Adds them to the application realm. */
  static void forWildFly(Path configuration) {
    String users = "";
    for (String name : new String[] {"ada", "eve"}) {
      users += "\n" + name + "=" + md5(name + ":ApplicationRealm:" + PASSWORD);
    }
    append(configuration.resolve("application-users.properties"), users + "\n");
    append(configuration.resolve("application-roles.properties"), "\nada=user\n");
  }

  /** Returns a registry: without other bindings a role has the members of the group of its name. */
  static String forLiberty() {
    return """
    <basicRegistry>
      <user name="ada" password="%1$s"/>
      <user name="eve" password="%1$s"/>
      <group name="user"><member name="ada"/></group>
    </basicRegistry>
    """
        .formatted(PASSWORD);
  }

  /** Returns commands: a realm, its users, and that a role has the members of the group. */
  static String forPayara(Path base) {
    Path password = base.resolve("password.txt");
    append(password, "AS_ADMIN_USERPASSWORD=" + PASSWORD + "\n");
    String user = "create-file-user --authrealmname shop --passwordfile " + password;
    return "create-auth-realm"
        + " --classname com.sun.enterprise.security.auth.realm.file.FileRealm"
        + " --property jaas-context=fileRealm:file="
        + base.resolve("keyfile")
        + " shop\n"
        + user
        + " --groups user ada\n"
        + user
        + " eve\n"
        + "set configs.config.server-config.security-service"
        + ".activate-default-principal-to-role-mapping=true\n";
  }

  /** Writes the file that Tomcat's memory realm reads. */
  static void forTomcat(Path conf) {
    try {
      Files.writeString(
          conf.resolve("tomcat-users.xml"),
          """
          <tomcat-users>
            <user username="ada" password="%1$s" roles="user"/>
            <user username="eve" password="%1$s" roles=""/>
          </tomcat-users>
          """
              .formatted(PASSWORD));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void append(Path file, String text) {
    try {
      Files.createDirectories(file.resolveSibling("."));
      Files.writeString(file, text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String md5(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("MD5").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
