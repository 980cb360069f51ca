package org.allowcredentials.finding;

/**
 * The catalogue of rules. A code is never reused; each has a page {@code
 * docs/diagnostics/<code>.md}.
 *
 * <p>A headline does not end with a full stop, as javac's own messages do not.
 */
public enum Rule {
  CORS001(RuleClass.FORBIDDEN, "\"*\" cannot be allowed together with credentials"),
  CORS002(RuleClass.FORBIDDEN, "\"*\" in allowedHeaders is only the name of a header called *"),
  CORS004(RuleClass.FORBIDDEN, "\"*\" in exposedHeaders is only the name of a header called *"),
  CORS005(RuleClass.FORBIDDEN, "no origin is allowed"),
  CORS006(RuleClass.FORBIDDEN, "the origin null must not be allowed"),
  CORS007(RuleClass.GUARDED, "an unprotected scheme with credentials"),
  CORS008(RuleClass.GUARDED, "subdomains of a public suffix with credentials"),
  CORS009(RuleClass.FORBIDDEN, "no web page has an origin with this scheme"),
  CORS010(RuleClass.WARNING, "the host is a public suffix"),
  CORS011(RuleClass.WARNING, "the host ends with a dot"),
  CORS012(
      RuleClass.WARNING, "any program that listens on the user's machine can serve this origin"),
  CORS013(RuleClass.GUARDED, "\"*\" inside a label with credentials"),
  CORS101(RuleClass.FORBIDDEN, "an origin must begin with a scheme"),
  CORS102(RuleClass.FORBIDDEN, "an origin has no path, query or fragment"),
  CORS103(RuleClass.FORBIDDEN, "an origin has no user or password"),
  CORS104(RuleClass.FORBIDDEN, "an origin must be in lower case"),
  CORS105(RuleClass.FORBIDDEN, "an origin omits the default port of its scheme"),
  CORS106(RuleClass.FORBIDDEN, "a port must be a number from 1 to 65535"),
  CORS107(RuleClass.FORBIDDEN, "a host must be in ASCII"),
  CORS108(RuleClass.FORBIDDEN, "this is not a host name"),
  CORS109(RuleClass.FORBIDDEN, "browsers write this IP address in another form"),
  CORS110(RuleClass.FORBIDDEN, "\"*\" can only replace the first label of a name or the port"),
  CORS111(RuleClass.FORBIDDEN, "several origins in one string"),
  CORS112(RuleClass.FORBIDDEN, "an origin has no spaces and no control characters"),
  CORS113(RuleClass.FORBIDDEN, "the origin is empty"),
  CORS114(RuleClass.WARNING, "this origin is already in the list"),
  CORS115(RuleClass.WARNING, "another entry already covers this origin"),
  CORS116(RuleClass.FORBIDDEN, "a placeholder ${key} must be the entire string"),
  CORS117(
      RuleClass.FORBIDDEN,
      "this looks like a regular expression or another framework's" + " pattern"),
  CORS202(RuleClass.FORBIDDEN, "no browser sends a request with this method"),
  CORS203(RuleClass.WARNING, "servers always treat a request method as upper case"),
  CORS205(RuleClass.FORBIDDEN, "this is not a header name"),
  CORS206(RuleClass.FORBIDDEN, "no script can set this request header"),
  CORS207(RuleClass.FORBIDDEN, "this is a response header"),
  CORS208(RuleClass.FORBIDDEN, "no script can read this response header"),
  CORS209(RuleClass.FORBIDDEN, "this header is of no use to scripts"),
  CORS210(RuleClass.WARNING, "this header does not need to be listed"),
  CORS211(RuleClass.WARNING, "\"*\" does not cover Authorization"),
  CORS212(RuleClass.WARNING, "this header is already in the list"),
  CORS220(RuleClass.FORBIDDEN, "maxAge must be a number of seconds from 0 to 86400"),
  CORS221(RuleClass.NOTE, "browsers cache the response for a shorter time"),
  CORS222(RuleClass.NOTE, "request headers are derived from the code"),
  CORS223(RuleClass.NOTE, "a method checks who is signed in, and Authorization is not allowed"),
  CORS301(
      RuleClass.FORBIDDEN,
      "the annotation has no effect: this is not a Jakarta REST resource, method or locator"),
  CORS302(RuleClass.FORBIDDEN, "an element can have only one policy"),
  CORS303(RuleClass.FORBIDDEN, "the annotation has no effect: no request reaches this method"),
  CORS304(RuleClass.WARNING, "the endpoints below this locator are unknown to the compiler"),
  CORS305(RuleClass.FORBIDDEN, "two endpoints that servers may confuse have different policies"),
  CORS306(
      RuleClass.WARNING,
      "an @OPTIONS method only answers preflights for endpoints without a policy"),
  CORS307(RuleClass.WARNING, "this origin is not dangerous"),
  CORS308(RuleClass.FORBIDDEN, "an origin belongs in origins or in dangerousOrigins, not in both"),
  CORS310(RuleClass.WARNING, "a method reads credentials that cross-origin requests never send"),
  CORS312(RuleClass.WARNING, "a class has a policy but no endpoint"),
  CORS313(RuleClass.WARNING, "a grant for one method also applies to another of the same path"),
  CORS314(RuleClass.FORBIDDEN, "a dangerous origin needs a readable reason"),
  CORS315(RuleClass.WARNING, "this policy is ignored: the sub-resource class decides"),
  CORS316(RuleClass.WARNING, "a class that this locator may return has another policy"),
  CORS317(RuleClass.FORBIDDEN, "@AllowCrossSiteRequests needs a readable reason"),
  CORS318(
      RuleClass.FORBIDDEN,
      "an annotation with a policy or a request method must be retained at run time"),
  CORS319(RuleClass.WARNING, "endpoints are inherited from a class that is not public"),
  CORS320(
      RuleClass.WARNING,
      "policies have no effect on Micronaut, which is not a Jakarta REST" + " server"),
  CORS321(RuleClass.FORBIDDEN, "the locators lead to more routes than can be compared"),
  CORS322(RuleClass.FORBIDDEN, "servers read this path differently"),
  CORS323(
      RuleClass.WARNING, "an attribute of an annotation of your own does not change its policy"),
  CORS401(RuleClass.FORBIDDEN, "the configuration has no value for this key"),
  CORS402(RuleClass.FORBIDDEN, "the configured list of origins is empty"),
  CORS403(RuleClass.FORBIDDEN, "a configured origin is refused"),
  CORS404(RuleClass.FORBIDDEN, "the configuration cannot be read"),
  CORS405(RuleClass.WARNING, "a configured origin is allowed although it is guarded"),
  CORS501(RuleClass.FORBIDDEN, "a class has a policy but no compiled table"),
  CORS502(RuleClass.FORBIDDEN, "the compiled table does not match the class"),
  CORS503(RuleClass.FORBIDDEN, "the compiled table has a format that this runtime cannot read"),
  CORS504(RuleClass.WARNING, "another filter wrote CORS headers on an endpoint that has a policy"),
  CORS505(
      RuleClass.FORBIDDEN,
      "two endpoints of the application that servers may confuse have different policies"),
  CORS506(RuleClass.FORBIDDEN, "the Application class lists its classes, but not CorsFeature"),
  CORS507(RuleClass.WARNING, "a method that is in no compiled table runs without a policy"),
  CORS508(RuleClass.FORBIDDEN, "it is unclear which Application's policy applies"),
  CORS509(RuleClass.FORBIDDEN, "classes with policies are served without CorsFeature"),
  CORS901(RuleClass.FORBIDDEN, "module-info does not provide every table of the module"),
  CORS902(RuleClass.FORBIDDEN, "a generated file cannot be written"),
  CORS903(RuleClass.FORBIDDEN, "internal error of the annotation processor"),
  CORS904(RuleClass.FORBIDDEN, "an option or a setting cannot be used"),
  CORS905(RuleClass.FORBIDDEN, "a policy could not be verified");

  private final RuleClass ruleClass;
  private final String headline;

  Rule(RuleClass ruleClass, String headline) {
    this.ruleClass = ruleClass;
    this.headline = headline;
  }

  /**
   * Returns how grave a finding of this rule is.
   *
   * @return the class
   */
  public RuleClass ruleClass() {
    return ruleClass;
  }

  /**
   * Returns what the rule says, in one line without a full stop.
   *
   * @return the headline
   */
  public String headline() {
    return headline;
  }

  /**
   * Returns where the rule is explained.
   *
   * @return a path in the repository
   */
  public String page() {
    return "docs/diagnostics/" + name() + ".md";
  }
}
