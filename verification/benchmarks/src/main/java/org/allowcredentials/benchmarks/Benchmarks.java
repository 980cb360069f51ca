package org.allowcredentials.benchmarks;

/** Placeholder. */
public final class Benchmarks {
  private Benchmarks() {}
  /** x. @param args x */
  public static void main(String[] args) throws Exception {
    for (Stack stack : Stack.values()) for (Contender c : stack.contenders()) for (Scenario s : Scenario.values()) {
      try {
      Client client = stack.server(c, Policy.of("1", Policy.FEW)).client(s);
      s.check(c, client.send()); s.check(c, client.send());
      System.out.println("ok " + stack + " " + c + " " + s);
      } catch (Throwable e) { System.out.println("FAIL " + stack + " " + c + " " + s + " " + e); if (!(e instanceof IllegalStateException)) for (int i=0;i<Math.min(6,e.getStackTrace().length);i++) System.out.println("   "+e.getStackTrace()[i]); if (e.getCause()!=null) e.getCause().printStackTrace(System.out); }
    }
  }
}
