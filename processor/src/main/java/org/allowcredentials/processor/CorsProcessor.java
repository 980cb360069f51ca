package org.allowcredentials.processor;

import com.google.auto.service.AutoService;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import org.allowcredentials.finding.Rule;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.processor.AnnotationReader.UnresolvedException;
import org.allowcredentials.processor.ElementReader.IncompleteException;
import org.allowcredentials.resource.Derivation;
import org.allowcredentials.resource.DerivedHeader;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.ApplicationPolicy;
import org.allowcredentials.table.Declaration;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;

/**
 * Refuses CORS policies that are dangerous or useless, at the literal that is wrong, and writes a
 * table of the verified ones for each resource class.
 *
 * <p>Holds the rounds, and nothing else: a class that names something which is not there yet is
 * read again in the next round; whatever goes wrong with one class leaves the others alone; nothing
 * is ever thrown into the compiler.
 */
@AutoService(Processor.class)
public final class CorsProcessor extends AbstractProcessor {

  /** Top-level classes to be read again, with the class that is incomplete. */
  private final Map<String, String> pending = new LinkedHashMap<>();

  private final Set<String> compiled = new HashSet<>();
  private final Set<String> modules = new HashSet<>();
  private final Set<String> tables = new TreeSet<>();
  private final Map<PolicyDraft, Verdict> verdicts = new HashMap<>();
  private final ApplicationRules applicationRules = new ApplicationRules();
  private final Map<String, ApplicationPolicy> applications = new TreeMap<>();
  private Options.Reading given = Options.read(Map.of());
  private boolean firstRound = true;
  private boolean serverLooked;

  /** Called by compilers. */
  public CorsProcessor() {}

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Names.TRIGGERS;
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public Set<String> getSupportedOptions() {
    return Options.NAMES;
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    if (firstRound) {
      given = Options.read(processingEnv.getOptions());
    }
    Round work = new Round(processingEnv, given.options());
    try {
      if (firstRound) {
        given.problems().forEach(work::wrongOption);
      }
      if (round.processingOver()) {
        work.finish(round.errorRaised());
      } else {
        work.run(round);
      }
    } catch (RuntimeException e) {
      work.reporter.internalError(e);
    }
    work.reporter.flush();
    firstRound = false;
    return false;
  }

  /** One round, with the tools that it needs. */
  private final class Round {
    private final ProcessingEnvironment environment;
    private final Reporter reporter;
    private final ElementReader reader;
    private final TableWriter writer;
    private final ServicesIndex index;

    Round(ProcessingEnvironment environment, Options options) {
      this.environment = environment;
      reporter = new Reporter(environment.getMessager(), options);
      reader = new ElementReader(environment.getElementUtils(), environment.getTypeUtils());
      writer =
          new TableWriter(
              environment.getFiler(), environment.getElementUtils(), given.options().proof());
      index = new ServicesIndex(environment.getFiler(), environment.getElementUtils());
    }

    void wrongOption(Options.Problem problem) {
      reporter.report(Rule.CORS904, problem.summary(), problem.details());
    }

    void run(RoundEnvironment round) {
      List<TypeElement> types = new ArrayList<>();
      for (String name : pending.keySet()) {
        types.add(Objects.requireNonNull(environment.getElementUtils().getTypeElement(name)));
      }
      pending.clear();
      types.addAll(ElementFilter.typesIn(round.getRootElements()));
      types.forEach(type -> addNames(type, compiled));
      ElementFilter.modulesIn(round.getRootElements())
          .forEach(module -> modules.add(module.getQualifiedName().toString()));
      if (firstRound) {
        index.earlier().stream()
            .map(ServicesIndex.Entry::resource)
            .filter(type -> !isCompiled(type))
            .forEach(this::noteApplication);
      }
      types.forEach(this::noteApplication);
      Stream.concat(
              ElementFilter.modulesIn(round.getRootElements()).stream(),
              ElementFilter.packagesIn(round.getRootElements()).stream())
          .flatMap(each -> EnclosedAnnotations.on(each).stream())
          .forEach(this::report);
      types.forEach(this::process);
    }

    private void addNames(TypeElement type, Set<String> names) {
      names.add(type.getQualifiedName().toString());
      ElementFilter.typesIn(type.getEnclosedElements()).forEach(each -> addNames(each, names));
    }

    private boolean isCompiled(Element element) {
      Element type = element instanceof TypeElement ? element : element.getEnclosingElement();
      return type instanceof TypeElement named
          && compiled.contains(named.getQualifiedName().toString());
    }

    private boolean isCompiled(ModuleElement module) {
      return modules.contains(module.getQualifiedName().toString())
          || index.standsBesideModuleInfo();
    }

    /** Returns whether this is the class itself or one of its methods. */
    private boolean isPartOf(TypeElement type, Element element) {
      return type.equals(element) || type.equals(element.getEnclosingElement());
    }

    /** Remembers what an Application class says of all that it serves. */
    private void noteApplication(TypeElement type) {
      try {
        if (reader.isSubclass(type, Names.APPLICATION)) {
          application(AnnotationReader.declared(type), type)
              .ifPresent(policy -> applications.put(policy.name(), policy));
        }
      } catch (UnresolvedException e) {
        return; // process() reads it again, and defers it.
      }
    }

    private Optional<ApplicationPolicy> application(List<Declared> declared, TypeElement type) {
      String name = environment.getElementUtils().getBinaryName(type).toString();
      return declared.isEmpty()
          ? Optional.empty()
          : Optional.of(
              ApplicationPolicy.of(name, declared.stream().map(Declared::declaration).toList()));
    }

    /**
     * Returns a class as the only Application of the compilation that has a policy serves it. Where
     * there are several, which of them it is turns out when they are deployed.
     */
    private Resource asServed(Resource resource) {
      return applications.size() == 1
          ? applications.values().iterator().next().over(resource)
          : resource;
    }

    /** Checks a top-level class with the classes in it, or puts it off. */
    private void process(TypeElement topLevel) {
      try {
        List<Runnable> outputs = new ArrayList<>();
        check(topLevel, outputs);
        outputs.forEach(Runnable::run);
      } catch (IncompleteException e) {
        pending.put(topLevel.getQualifiedName().toString(), e.type().getQualifiedName().toString());
      } catch (RuntimeException e) {
        reporter.internalError(topLevel, e);
      }
      reporter.flush();
    }

    /**
     * Reads first and speaks later: a class that is put off must not be reported twice. A class
     * speaks before those in it, because compilers do not agree where its methods stand among them.
     */
    private void check(TypeElement type, List<Runnable> outputs) throws IncompleteException {
      if (isOurs(type)) {
        ElementReader.Reading reading = reader.read(type);
        List<List<Declared>> perElement = reader.declarations(type);
        outputs.add(() -> judge(type, reading, perElement));
      }
      outputs.add(() -> EnclosedAnnotations.of(type).forEach(this::report));
      for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
        check(nested, outputs);
      }
    }

    /** Returns whether a class has any annotation of ours or of Jakarta REST. */
    private boolean isOurs(TypeElement type) {
      return Stream.concat(
              Stream.of(type), ElementFilter.methodsIn(type.getEnclosedElements()).stream())
          .flatMap(element -> element.getAnnotationMirrors().stream())
          .anyMatch(this::isOurs);
    }

    private boolean isOurs(AnnotationMirror mirror) {
      String name = AnnotationReader.name(mirror);
      return name.startsWith(Names.JAKARTA_REST)
          || name.startsWith("org.allowcredentials.")
          || (!name.startsWith("java.") && !name.isEmpty() && standsForOurs(mirror));
    }

    private boolean standsForOurs(AnnotationMirror mirror) {
      Element type = mirror.getAnnotationType().asElement();
      try {
        return AnnotationReader.find(type, Names.HTTP_METHOD).isPresent()
            || !AnnotationReader.declared(type).isEmpty();
      } catch (UnresolvedException e) {
        return true;
      }
    }

    private void judge(
        TypeElement type, ElementReader.Reading reading, List<List<Declared>> perElement) {
      boolean clean = true;
      if (type.getKind() == ElementKind.ANNOTATION_TYPE) {
        checkRetention(type, perElement.get(0));
      }
      for (List<Declared> declared : perElement) {
        for (Declared each : declared) {
          clean &= isPlaced(each, reading, declared);
          clean &= isKept(type, each);
          clean &= isVerified(type, each);
        }
      }
      for (Declared inherited : reading.declared()) {
        if (!isPartOf(type, inherited.element())) {
          clean &= isKept(type, inherited);
          clean &= isVerified(type, inherited);
        }
      }
      boolean served =
          type.getKind() != ElementKind.ANNOTATION_TYPE
              && (Inheritance.path(reading.view()).isPresent() || reading.hasEndpoints());
      Optional<ApplicationPolicy> application =
          reader.isSubclass(type, Names.APPLICATION)
              ? application(perElement.get(0), type)
              : Optional.empty();
      if (application.isPresent() || !reading.declared().isEmpty()) {
        lookForServer(type);
      }
      if (clean && application.isPresent()) {
        write(type, Resource.of(application.get()), Map.of());
        return;
      }
      if (!served) {
        return;
      }
      Resource resource = Inheritance.resolve(reading.view());
      Resource asServed = asServed(resource);
      applicationRules.note(type, reading, asServed);
      if (clean) {
        Map<String, List<DerivedHeader>> derived = Derivation.of(reading.view());
        List<EndpointRules.Remark> remarks =
            EndpointRules.check(type, reading, asServed, derived, this::hasEndpoints);
        remarks.forEach(this::report);
        if (remarks.stream().noneMatch(remark -> remark.rule().ruleClass().isError())) {
          write(type, resource, derived);
        }
      }
    }

    /** Warns once, at the first class with a policy, if nothing on the class path applies any. */
    private void lookForServer(TypeElement type) {
      if (!serverLooked && Micronaut.servesAlone(environment.getElementUtils())) {
        reporter.report(Rule.CORS320, Micronaut.SUMMARY, Micronaut.DETAILS, type);
      }
      serverLooked = true;
    }

    private void report(EnclosedAnnotations.Enclosed enclosed) {
      PlacementRules.Misplaced misplaced = PlacementRules.enclosed(enclosed);
      reporter.report(misplaced.rule(), misplaced.summary(), misplaced.details(), enclosed);
    }

    private void report(EndpointRules.Remark remark) {
      if (remark instanceof EndpointRules.OnElement on) {
        reporter.report(on.rule(), on.summary(), on.details(), on.element(), on.mirror());
      } else if (remark instanceof EndpointRules.OnMethod on) {
        reporter.report(on.element(), on.designator(), on.finding());
      } else if (remark instanceof EndpointRules.OnPolicy on) {
        reporter.report(on.declared(), List.of(on.finding()));
      }
    }

    /** Returns whether start-up will know the endpoints of a class: it is ours, or has a table. */
    private boolean hasEndpoints(String binaryName) {
      Optional<TypeElement> found = Names.find(environment.getElementUtils(), binaryName);
      if (found.isEmpty()) {
        return false;
      }
      TypeElement type = found.get();
      try {
        return reader.read(type).hasEndpoints()
            && (isCompiled(type)
                || !AnnotationReader.declared(type).isEmpty()
                || environment
                        .getElementUtils()
                        .getTypeElement(TableWriter.tableName(type).canonicalName())
                    != null);
      } catch (IncompleteException | UnresolvedException e) {
        return true; // Whatever is missing is reported for that class.
      }
    }

    private boolean isPlaced(
        Declared declared, ElementReader.Reading reading, List<Declared> onElement) {
      Element element = declared.element();
      boolean application =
          element instanceof TypeElement type && reader.isSubclass(type, Names.APPLICATION);
      Optional<PlacementRules.Misplaced> misplaced =
          declared.equals(onElement.get(0))
              ? PlacementRules.several(element, onElement)
              : Optional.empty();
      if (misplaced.isEmpty() && declared.declaration() instanceof Declaration.CrossSite said) {
        misplaced = PlacementRules.crossSite(said, application, onElement);
      }
      if (misplaced.isEmpty()) {
        misplaced =
            element instanceof ExecutableElement method
                ? PlacementRules.onMethod(method, reading)
                : PlacementRules.onType((TypeElement) element, reading, application);
      }
      misplaced.ifPresent(
          each -> reporter.report(each.rule(), each.summary(), each.details(), declared));
      return misplaced.isEmpty();
    }

    /**
     * Refuses an annotation that carries something and is gone at run time, where it is declared.
     */
    private void checkRetention(TypeElement annotation, List<Declared> carried) {
      if (!AnnotationReader.isKept(annotation)) {
        carried.stream()
            .map(Declared::visible)
            .findFirst()
            .or(() -> AnnotationReader.find(annotation, Names.HTTP_METHOD))
            .ifPresent(mirror -> {
              PlacementRules.Misplaced gone = PlacementRules.gone(annotation, mirror);
              Optional<AnnotationMirror> retention =
                  AnnotationReader.find(annotation, Names.RETENTION);
              reporter.report(
                  gone.rule(),
                  gone.summary(),
                  gone.details(),
                  annotation,
                  retention.or(() -> Optional.of(mirror)));
            });
      }
    }

    /**
     * Returns whether the annotations that stand for one of ours are there at run time. What is
     * compiled here is refused where it is declared, anything else where it is used, or else at the
     * class that inherits from there.
     */
    private boolean isKept(TypeElement type, Declared declared) {
      List<TypeElement> gone =
          declared.standIns().filter(each -> !AnnotationReader.isKept(each)).toList();
      boolean usedHere = isPartOf(type, declared.element());
      if (usedHere || !isCompiled(declared.element())) {
        gone.stream()
            .filter(each -> !isCompiled(each))
            .map(each -> PlacementRules.gone(each, declared.mirror()))
            .forEach(each -> {
              if (usedHere) {
                reporter.report(each.rule(), each.summary(), each.details(), declared);
              } else {
                reporter.report(each.rule(), each.summary(), each.details(), type);
              }
            });
      }
      return gone.isEmpty();
    }

    /**
     * Asks the rules. An annotation is reported where it is written; one that is not compiled here
     * is reported at the class that inherits or uses it.
     */
    private boolean isVerified(TypeElement type, Declared declared) {
      if (!(declared.declaration() instanceof Declaration.Policy policy)) {
        return true;
      }
      Verdict verdict =
          verdicts.computeIfAbsent(
              policy.draft(), draft -> PolicyRules.verify(draft, given.options().suffixes()));
      boolean writtenHere = isPartOf(type, declared.carrier());
      if (writtenHere) {
        reporter.report(declared, verdict.findings());
      } else if (!isCompiled(declared.carrier())) {
        reporter.reportInherited(type, declared, verdict.findings());
      }
      return verdict instanceof Verdict.Verified;
    }

    private void write(
        TypeElement type, Resource resource, Map<String, List<DerivedHeader>> derived) {
      try {
        tables.add(writer.write(type, resource, derived));
      } catch (IOException e) {
        reporter.report(
            Rule.CORS902,
            "the table of " + type.getSimpleName() + " cannot be written",
            "Its file is "
                + TableWriter.tableName(type).canonicalName()
                + ": "
                + e.getMessage()
                + "\n  Rename a class of that name, delete the output of an earlier build, or make"
                + " the output directory writable.",
            type);
      }
    }

    /** The compiler itself complains of what the sources miss, but not of what class files do. */
    private void reportIncomplete(String name, String incomplete) {
      if (!compiled.contains(incomplete)) {
        reporter.report(
            Rule.CORS905,
            "the policies of " + name + " could not be verified",
            "It depends on "
                + incomplete
                + ", whose class file refers to a type or a constant that is not on the class"
                + " path.\n"
                + "  Add the library that contains it.",
            Objects.requireNonNull(environment.getElementUtils().getTypeElement(name)));
      }
    }

    /** Reads the classes of the module that an earlier compilation left. */
    private List<ServedClass> earlier() {
      return index.earlier().stream()
          .map(ServicesIndex.Entry::resource)
          .filter(type -> !isCompiled(type) && isOurs(type))
          .flatMap(type -> served(type).stream())
          .toList();
    }

    /** Returns a class; nothing if the class path lacks what it names: start-up compares it. */
    private Optional<ServedClass> served(TypeElement type) {
      try {
        ElementReader.Reading reading = reader.read(type);
        Resource resource = Inheritance.resolve(reading.view());
        return Optional.of(ApplicationRules.served(type, reading, asServed(resource)));
      } catch (IncompleteException e) {
        return Optional.empty();
      }
    }

    void finish(boolean errorRaised) {
      if (!errorRaised || pending.isEmpty()) {
        applicationRules.report(earlier(), environment.getElementUtils(), reader, reporter);
      }
      if (errorRaised) {
        return; // javac has said what is missing; a services file would be of no use.
      }
      pending.forEach(this::reportIncomplete);
      try {
        Set<String> lines = index.write(tables, type -> !isCompiled(type) && isOurs(type));
        ProvidesClause.wanted(environment.getElementUtils(), lines, this::isCompiled)
            .forEach(each ->
                reporter.report(Rule.CORS901, each.summary(), each.details(), each.module()));
      } catch (IOException e) {
        reporter.report(
            Rule.CORS902,
            "the services file of the tables cannot be written",
            "Its file is "
                + ServicesIndex.FILE
                + ", below the output directory: "
                + e.getMessage()
                + "\n  Make the output directory writable.");
      }
    }
  }
}
