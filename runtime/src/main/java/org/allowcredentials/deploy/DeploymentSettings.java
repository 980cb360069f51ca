package org.allowcredentials.deploy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.allowcredentials.config.BooleanSetting;
import org.allowcredentials.config.ConfiguredGuard;
import org.allowcredentials.config.ConfiguredHeaders;
import org.allowcredentials.config.Setting;
import org.allowcredentials.config.SettingKey;
import org.allowcredentials.config.Settings;
import org.allowcredentials.finding.Problems;
import org.allowcredentials.guard.OriginGuard;
import org.allowcredentials.origin.PublicSuffixes;

/**
 * What the settings want of a whole application.
 *
 * @param ownSuffixes a list of public suffixes that is newer than the one of this library: {@code
 *     cors.publicSuffixes} names it
 * @param allowedHeaders request headers that every policy allows: {@code cors.allowedHeaders}
 * @param guard the origin guard, see {@link ConfiguredGuard}
 * @param explains whether a response header says why: {@code cors.explain}, for development
 * @param mapsExceptions whether exceptions without a mapper are answered, so that the headers reach
 *     the browser: {@code cors.mapExceptions}
 */
public record DeploymentSettings(
    Optional<PublicSuffixes> ownSuffixes,
    List<String> allowedHeaders,
    OriginGuard guard,
    boolean explains,
    boolean mapsExceptions) {

  private static final System.Logger LOG = System.getLogger("org.allowcredentials");

  /** Takes a copy of the list. */
  public DeploymentSettings {
    allowedHeaders = List.copyOf(allowedHeaders);
  }

  /**
   * Returns the list of public suffixes by which origins are judged.
   *
   * @return gives the list; the bundled one is loaded only if it is asked
   */
  Supplier<PublicSuffixes> suffixes() {
    return () -> ownSuffixes.orElseGet(PublicSuffixes::bundled);
  }

  /** Says at {@code INFO} which request headers every policy allows beyond what the code says. */
  private void tellOfHeaders() {
    if (!allowedHeaders.isEmpty()) {
      LOG.log(
          System.Logger.Level.INFO,
          "CORS: the setting "
              + SettingKey.ALLOWED_HEADERS
              + " adds to every policy the request headers "
              + String.join(", ", allowedHeaders)
              + ".");
    }
  }

  /**
   * Reads the settings.
   *
   * @param settings the configuration
   * @param problems takes what is wrong with them
   * @return what they say; what is wrong counts as missing
   */
  static DeploymentSettings read(Settings settings, Problems problems) {
    Function<String, Setting> find =
        key -> settings.find(key, Tables.loader(DeploymentSettings.class));
    settings
        .misspelt(Tables.loader(DeploymentSettings.class))
        .forEach(remark -> LOG.log(System.Logger.Level.WARNING, remark));
    DeploymentSettings read =
        new DeploymentSettings(
            SuffixSetting.read(find, problems),
            ConfiguredHeaders.read(find, problems),
            ConfiguredGuard.read(find, problems),
            BooleanSetting.isOn(SettingKey.EXPLAIN, find, problems),
            BooleanSetting.isOn(SettingKey.MAP_EXCEPTIONS, find, problems));
    read.tellOfHeaders();
    return read;
  }
}
