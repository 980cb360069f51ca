package org.allowcredentials.verification.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Tests that need a browser. Each test method may ask for a {@link Stage} with the demo, or for the
 * {@link Rig} to build something else with; see {@link BrowserGate} for machines without a browser.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(RealBrowserExtension.class)
@Timeout(120)
@interface RealBrowser {}
