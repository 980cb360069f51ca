package org.allowcredentials.verification.servlet;

import java.nio.file.Path;

class JettyFeatureTest extends FeatureSuite {

  @Override
  Running start(Path work, Path webapp) throws Exception {
    return new JettyTest().start(work, webapp);
  }
}
