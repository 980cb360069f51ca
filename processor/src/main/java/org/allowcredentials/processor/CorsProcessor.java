package org.allowcredentials.processor;

import com.google.auto.service.AutoService;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.allowcredentials.overlap.ServedClass;
import org.allowcredentials.policy.PolicyRules;
import org.allowcredentials.policy.Verdict;
import org.allowcredentials.processor.ElementReader.IncompleteException;
import org.allowcredentials.resource.Inheritance;
import org.allowcredentials.table.PolicyDraft;
import org.allowcredentials.table.Resource;

/**
 * Refuses CORS policies that are dangerous or useless, at the literal that is wrong, and writes a
 * table of the verified ones for each package.
 *
 * <p>Holds the rounds, and nothing else: a class that names something which is not there yet is
 * read again in the next round; whatever goes wrong with one class leaves the others alone; nothing
 * is ever thrown into the compiler.
 */
@AutoService(Processor.class)
public final class CorsProcessor extends AbstractProcessor {

  private final CompiledClasses compiled = new CompiledClasses();
  private final DeferredClasses deferred = new DeferredClasses();
  private final ApplicationPolicies applications = new ApplicationPolicies();
  private final ReaderClasses readers = new ReaderClasses();
  private final ApplicationRules applicationRules = new ApplicationRules();
  private final Map<PolicyDraft, Verdict> verdicts = new HashMap<>();
  private final Micronaut micronaut = new Micronaut();
  private final List<String> tables = new ArrayList<>();
  private final EarlierTables earlierTables = new EarlierTables();
  private final NeededTables needed = new NeededTables();
  private Options.Reading given = Options.read(Map.of());
  private boolean firstRound = true;

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
        given.problems().forEach(each -> work.reporter.report(Located.nowhere(each)));
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
    private final Elements elements;
    private final Reporter reporter;
    private final ElementReader reader;
    private final ServicesIndex index;
    private final TableOutput output;
    private final DeclarationRules declarationRules;
    private final ClassRules classRules;
    private final ClassRules rulesForClassFiles;
    private final List<ClassRules.Accepted> accepted = new ArrayList<>();

    Round(ProcessingEnvironment environment, Options options) {
      elements = environment.getElementUtils();
      reporter = new Reporter(environment.getMessager(), options);
      reader = new ElementReader(elements, environment.getTypeUtils());
      index = new ServicesIndex(environment.getFiler(), elements);
      TableWriter writer = new TableWriter(environment.getFiler(), elements, options.proof());
      output = new TableOutput(writer, index, tables, earlierTables, compiled, elements, reporter);
      declarationRules = declarationRules(options, reporter);
      classRules = classRules(declarationRules, micronaut, applicationRules, reporter);
      Reporter quiet = new Reporter(environment.getMessager(), options.errorsOnly());
      rulesForClassFiles =
          classRules(
              declarationRules(options, quiet), new Micronaut(), new ApplicationRules(), quiet);
    }

    private DeclarationRules declarationRules(Options options, Reporter out) {
      return new DeclarationRules(
          reader,
          compiled,
          draft ->
              verdicts.computeIfAbsent(draft, each -> PolicyRules.verify(each, options.suffixes())),
          out);
    }

    private ClassRules classRules(
        DeclarationRules declarations, Micronaut server, ApplicationRules between, Reporter out) {
      return new ClassRules(
          declarations, server, applications, readers, between, compiled, reader, elements, out);
    }

    void run(RoundEnvironment round) {
      List<TypeElement> types = new ArrayList<>(deferred.takeAll(elements));
      types.addAll(ElementFilter.typesIn(round.getRootElements()));
      types.forEach(compiled::add);
      ElementFilter.modulesIn(round.getRootElements()).forEach(compiled::addModule);
      if (firstRound) {
        index.earlierClasses().stream()
            .filter(type -> !compiled.contains(type))
            .forEach(this::noteApplication);
      }
      types.forEach(this::noteApplication);
      types.forEach(type -> readers.note(type, reporter));
      Stream.concat(
              ElementFilter.modulesIn(round.getRootElements()).stream(),
              ElementFilter.packagesIn(round.getRootElements()).stream())
          .flatMap(each -> EnclosedAnnotations.on(each).stream())
          .forEach(declarationRules::reportEnclosed);
      types.forEach(this::process);
      if (firstRound) {
        earlierTables.toWriteAgain(index, types, compiled, elements).forEach(this::readAgain);
      }
      if (needed.areNeeded(accepted, index)) {
        output.write(accepted, firstRound);
      }
    }

    private void noteApplication(TypeElement type) {
      applications.note(type, reader, elements);
    }

    /** Checks a top-level class with the classes in it, or puts it off. */
    private void process(TypeElement topLevel) {
      try {
        List<Runnable> outputs = new ArrayList<>();
        check(topLevel, outputs);
        outputs.forEach(Runnable::run);
      } catch (IncompleteException e) {
        deferred.add(topLevel, e.type());
      } catch (RuntimeException e) {
        reporter.internalError(topLevel, e);
      }
      reporter.flush();
    }

    /**
     * Reads a class file for its table. What there is to say of it was said when it was compiled,
     * but what it inherits from may be another now.
     */
    private void readAgain(TypeElement type) {
      try {
        ElementReader.Reading reading = reader.read(type);
        rulesForClassFiles.judge(type, reading, reader.declarations(type)).ifPresent(accepted::add);
        rulesForClassFiles.reporter().flush();
      } catch (IncompleteException e) {
        deferred.add((TypeElement) SourceOrder.topLevel(type), e.type());
      } catch (RuntimeException e) {
        reporter.internalError(type, e);
      }
    }

    /**
     * Reads first and speaks later: a class that is put off must not be reported twice. A class
     * speaks before those in it, because compilers do not agree where its methods stand among them.
     */
    private void check(TypeElement type, List<Runnable> outputs) throws IncompleteException {
      if (RelevantClasses.contains(type)) {
        ElementReader.Reading reading = reader.read(type);
        List<List<Declared>> perElement = reader.declarations(type);
        needed.note(reading, perElement);
        outputs.add(() -> classRules.judge(type, reading, perElement).ifPresent(accepted::add));
      }
      outputs.add(() -> EnclosedAnnotations.of(type).forEach(declarationRules::reportEnclosed));
      for (TypeElement nested : ElementFilter.typesIn(type.getEnclosedElements())) {
        check(nested, outputs);
      }
    }

    void finish(boolean errorRaised) {
      if (!errorRaised || deferred.isEmpty()) {
        applicationRules.report(earlier(), elements, reader, reporter);
      }
      if (errorRaised) {
        return; // javac has said what is missing; a services file would be of no use.
      }
      deferred.report(compiled, elements, reporter);
      output.finish();
    }

    /** Reads the classes of the module that an earlier compilation left. */
    private List<ServedClass> earlier() {
      return index.earlierClasses().stream()
          .filter(type -> !compiled.contains(type) && RelevantClasses.contains(type))
          .flatMap(type -> served(type).stream())
          .toList();
    }

    /** Returns a class; nothing if the class path lacks what it names: start-up compares it. */
    private Optional<ServedClass> served(TypeElement type) {
      try {
        ElementReader.Reading reading = reader.read(type);
        Resource resource = Inheritance.resolve(reading.view());
        return Optional.of(ApplicationRules.served(type, reading, applications.asServed(resource)));
      } catch (IncompleteException e) {
        return Optional.empty();
      }
    }
  }
}
