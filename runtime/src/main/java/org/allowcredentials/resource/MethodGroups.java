package org.allowcredentials.resource;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.allowcredentials.resource.ClassView.MethodView;

/**
 * The methods of a class, each with its declarations: those that belong together because the
 * nearest overrides or hides the others. One for both readers, so that they agree.
 *
 * @param <M> a declaration as the reader has it
 */
public final class MethodGroups<M> {

  private final Language<M> language;
  private final List<Group<M>> groups = new ArrayList<>();
  private final Map<String, List<Group<M>>> byName = new HashMap<>();
  private final Set<String> signatures = new HashSet<>();
  private final Map<M, List<String>> added = new HashMap<>();

  /**
   * Makes a class without methods.
   *
   * @param language what the reader knows of two declarations
   */
  public MethodGroups(Language<M> language) {
    this.language = language;
  }

  /**
   * What the language says of two declarations of one name.
   *
   * @param <M> a declaration
   */
  public interface Language<M> {

    /**
     * Returns the name of a method.
     *
     * @param method a declaration
     * @return its simple name
     */
    String name(M method);

    /**
     * Returns whether a declaration inherits the annotations of another. Servers look at names and
     * parameter types only, of static methods too.
     *
     * @param near the nearer declaration
     * @param far the other one
     * @return true if the parameter types agree
     */
    boolean inherits(M near, M far);

    /**
     * Returns whether the nearer declaration runs where the other one is called, or can no longer
     * be reached: it overrides or hides it.
     *
     * @param near the nearer declaration
     * @param far the other one, whose annotations it inherits
     * @return true for instance methods; for static ones if the return types agree too
     */
    boolean replaces(M near, M far);
  }

  /** A method; the first of its declarations is what runs. */
  private record Group<M>(M runs, String signature, boolean bridged, List<MethodView> views) {

    void add(MethodView view) {
      views.add(view.withSignature(signature));
    }
  }

  /**
   * Adds a declaration; those of nearer types come first.
   *
   * @param method the declaration
   * @param view what it says
   * @param qualified a signature that no other declaration of the class has, for a method whose own
   *     is that of another method already
   * @param bridged whether it can be reached through a bridge only
   */
  public void add(M method, MethodView view, String qualified, boolean bridged) {
    List<Group<M>> sameName =
        byName.computeIfAbsent(language.name(method), name -> new ArrayList<>());
    List<String> runs = new ArrayList<>(replacing(method));
    sameName.stream()
        .filter(group -> language.inherits(group.runs(), method))
        .forEach(group -> group.add(view));
    if (runs.isEmpty()) {
      boolean first = signatures.add(view.signature());
      String signature = first ? view.signature() : qualified;
      Group<M> group = new Group<>(method, signature, bridged, new ArrayList<>());
      group.add(view);
      groups.add(group);
      sameName.add(group);
      runs.add(signature);
    }
    added.put(method, runs);
  }

  private List<String> replacing(M method) {
    List<Group<M>> sameName = byName.getOrDefault(language.name(method), List.of());
    return sameName.stream()
        .filter(group ->
            language.inherits(group.runs(), method) && language.replaces(group.runs(), method))
        .map(Group::signature)
        .toList();
  }

  /**
   * Returns the signatures of the methods that may run where a declaration is called.
   *
   * @param method a declaration, added or not: one that is not public may be overridden too
   * @return one; none if nothing of the class replaces it; several if they cannot be told apart
   */
  public List<String> runs(M method) {
    List<String> runs = added.get(method);
    return runs == null ? replacing(method) : List.copyOf(runs);
  }

  /**
   * Returns the methods that servers find.
   *
   * @return for each method its declarations, nearest first
   */
  public List<List<MethodView>> served() {
    return views(false);
  }

  /**
   * Returns the methods that can be reached through a bridge only, because a class that is not
   * public declares them: some servers pass bridges over.
   *
   * @return for each method its declarations, nearest first
   */
  public List<List<MethodView>> bridged() {
    return views(true);
  }

  private List<List<MethodView>> views(boolean bridged) {
    return groups.stream().filter(group -> group.bridged() == bridged).map(Group::views).toList();
  }
}
