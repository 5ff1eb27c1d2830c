package org.dutybearer.proof;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.implementation.Implementation;
import net.bytebuddy.implementation.MethodCall;
import net.bytebuddy.pool.TypePool;
import org.dutybearer.core.OurWords;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Drops each check on which disclosure rests, one at a time, and asks both parts of the proof: whether something is found that must not
 * be there ({@link Proving}), and whether what is hidden changes what is told ({@link Interference}). A proof that would not notice
 * proves nothing.
 */
class TheProofCanFailTest {
    /**
     * A stretch of the generated cases that one part of the proof is asked about.
     *
     * @param part its class
     */
    private record Stretch(String part, int after, int last) {}

    /** Most checks are missed in the first cases, and some by the second part alone: the many cases are for the few others. */
    private static final List<Stretch> STRETCHES = List.of(
            new Stretch("Proving", 0, 50),
            new Stretch("Interference", 0, 25),
            new Stretch("Proving", 50, 400),
            new Stretch("Interference", 25, 60));

    private static final List<Stretch> WITH_EVERY_CHECK =
            List.of(new Stretch("Proving", 0, 20), new Stretch("Interference", 0, 20));

    private static final String BRIEFING = "org.dutybearer.briefing.";
    private static final String CONSENT = "org.dutybearer.consent.";

    /** Everything these answer yes or no to is a check. */
    private static final List<String> THE_GATE = List.of(
            BRIEFING + "Viewpoint",
            BRIEFING + "Counting",
            CONSENT + "Consent",
            CONSENT + "Sensitivity",
            CONSENT + "Audience");

    /** What a method answers that finds nothing any more. */
    private enum Nothing {
        SET(Set.class, "of"),
        STREAM(Stream.class, "empty");

        private final Class<?> type;
        private final String method;

        Nothing(Class<?> type, String method) {
            this.type = type;
            this.method = method;
        }

        Implementation said() throws NoSuchMethodException {
            return MethodCall.invoke(type.getMethod(method));
        }
    }

    /** What fills the gap of a message taken for words of ours, as far as the language marks them. */
    private static final class TypedTakenForOurs {
        @Advice.OnMethodExit
        static void exit(
                @Advice.FieldValue("language") Locale language,
                @Advice.Return(readOnly = false) Optional<String> said) {
            if (said.isPresent()) said = Optional.of(OurWords.in(language, OurWords.unmarked(said.get())));
        }
    }

    /**
     * A method of the gate that gives one answer whatever it is asked.
     *
     * @param answer yes, no, {@link Nothing} or the {@link Advice} that makes it another
     */
    private record Dropped(String type, String method, String argument, Object answer) {
        @Override
        public String toString() {
            return called() + " always " + (answer instanceof Class<?> advice ? advice.getSimpleName() : answer);
        }

        String called() {
            return type.substring(type.lastIndexOf('.') + 1) + "." + method + "(" + argument + ")";
        }
    }

    private static final List<Dropped> CHECKS = List.of(
            new Dropped(CONSENT + "Audience", "isToldWhatIsWithheld", "", true),
            new Dropped(CONSENT + "Consent", "covers", "Datum, Audience, LocalDate", true),
            new Dropped(CONSENT + "Consent", "isAbout", "Datum, Audience", true),
            new Dropped(CONSENT + "Consent", "hasBegun", "LocalDate", true),
            new Dropped(CONSENT + "Consent", "hasEnded", "LocalDate", false),
            new Dropped(CONSENT + "Consent", "isWithdrawn", "LocalDate", false),
            new Dropped(CONSENT + "Sensitivity", "mayReach", "Audience", true),
            new Dropped("org.dutybearer.person.Person", "allows", "Datum, Audience, LocalDate", true),
            new Dropped("org.dutybearer.person.Person", "letsCount", "Datum, LocalDate", true),
            new Dropped("org.dutybearer.person.Person", "isValid", "Consent", true),
            new Dropped(BRIEFING + "Counting", "mayBeAViolation", "Event", true),
            new Dropped(BRIEFING + "Viewpoint", "knowsOfTheCase", "", true),
            new Dropped(BRIEFING + "Viewpoint", "letsKnow", "Person", true),
            new Dropped(BRIEFING + "Viewpoint", "letsCount", "Person, Datum", true),
            new Dropped(BRIEFING + "Viewpoint", "letsCount", "Person, Information", true),
            new Dropped(BRIEFING + "Viewpoint", "letsItsWitnessCount", "Key", true),
            new Dropped(BRIEFING + "Viewpoint", "travels", "Source", true),
            new Dropped(BRIEFING + "Viewpoint", "allow", "Collection, Datum[]", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Person", true),
            new Dropped(BRIEFING + "Viewpoint", "names", "Person", true),
            new Dropped(BRIEFING + "Viewpoint", "describes", "Person", true),
            new Dropped(BRIEFING + "Viewpoint", "locates", "Collection", true),
            new Dropped(BRIEFING + "Viewpoint", "locates", "Identified", true),
            new Dropped(BRIEFING + "Viewpoint", "reaches", "Source", true),
            new Dropped(BRIEFING + "Viewpoint", "isIn", "Source, Publication", false),
            new Dropped(BRIEFING + "Viewpoint", "isHeard", "Key", true),
            new Dropped(BRIEFING + "Viewpoint", "opens", "Statement", true),
            new Dropped(BRIEFING + "Viewpoint", "opens", "Publication", true),
            new Dropped(BRIEFING + "Viewpoint", "opens", "PublishedText", true),
            new Dropped(BRIEFING + "Viewpoint", "counts", "Key, Information", true),
            new Dropped(BRIEFING + "Viewpoint", "takes", "Fact", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Fact, Person", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Fact", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Event", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Recommendation", true),
            new Dropped(BRIEFING + "Viewpoint", "tells", "Identified", true),
            new Dropped(BRIEFING + "Viewpoint", "showsNarrative", "", true),
            new Dropped(BRIEFING + "Viewpoint", "isTestimony", "Information", false),
            new Dropped(BRIEFING + "Viewpoint", "isOfPersons", "Source", false),
            new Dropped(BRIEFING + "ProtectedNames", "in", "String", false),
            new Dropped("org.dutybearer.core.OurWords", "typed", "String", Nothing.SET),
            new Dropped("org.dutybearer.core.Wording", "find", "String, Object[]", TypedTakenForOurs.class),
            new Dropped(BRIEFING + "Whereabouts", "in", "String", false),
            new Dropped(BRIEFING + "PersonalDetails", "in", "String", Nothing.SET),
            new Dropped(BRIEFING + "Texts", "of", "Briefing, Wording", Nothing.STREAM));

    @Test
    void whicheverCheckIsDroppedTheProofNotices() throws Exception {
        assertThat(leaksWithout(null)).as("with every check in its place").isEmpty();
        var unnoticed =
                CHECKS.parallelStream().filter(check -> !isNoticed(check)).toList();

        assertThat(unnoticed).isEmpty();
    }

    @Test
    void everyCheckOfTheGateIsDroppedOnce() throws Exception {
        var checks = new TreeSet<String>();
        for (var type : THE_GATE)
            for (Method method : Class.forName(type).getDeclaredMethods())
                if (method.getReturnType() == boolean.class && !method.isSynthetic() && !isOfAnyObject(method))
                    checks.add(type + "." + method.getName() + "("
                            + Stream.of(method.getParameterTypes())
                                    .map(Class::getSimpleName)
                                    .collect(Collectors.joining(", "))
                            + ")");

        assertThat(checks).isNotEmpty();
        assertThat(CHECKS)
                .extracting(check -> check.type + "." + check.method + "(" + check.argument + ")")
                .doesNotHaveDuplicates()
                .containsAll(checks);
    }

    private static boolean isOfAnyObject(Method method) {
        return method.getName().equals("equals");
    }

    private static boolean isNoticed(Dropped check) {
        try {
            var leaks = leaksWithout(check);
            System.out.println(check + ": "
                    + (leaks.isEmpty()
                            ? "NOT NOTICED"
                            : "noticed, " + leaks.get(0).toString().strip()));
            return !leaks.isEmpty();
        } catch (Exception broken) {
            throw new IllegalStateException("could not drop " + check, broken);
        }
    }

    private static List<?> leaksWithout(@Nullable Dropped check) throws Exception {
        var anew = new Anew(check);
        for (var stretch : check == null ? WITH_EVERY_CHECK : STRETCHES) {
            var found = firstLeaks(anew, stretch);
            if (!found.isEmpty()) return found;
        }
        return List.of();
    }

    private static List<?> firstLeaks(Anew anew, Stretch stretch) throws Exception {
        return (List<?>) anew.loadClass("org.dutybearer.proof." + stretch.part)
                .getMethod("firstLeaks", int.class, int.class)
                .invoke(null, stretch.after, stretch.last);
    }

    /** Our own classes anew, one of them without its check; whatever is not ours as it was. */
    private static final class Anew extends ClassLoader {
        private final @Nullable Dropped check;
        private final ClassFileLocator files = ClassFileLocator.ForClassLoader.of(getParent());

        Anew(@Nullable Dropped check) {
            super(TheProofCanFailTest.class.getClassLoader());
            this.check = check;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("org.dutybearer.")) return super.loadClass(name, resolve);
            synchronized (getClassLoadingLock(name)) {
                var known = findLoadedClass(name);
                if (known != null) return known;
                try {
                    var code = check != null && name.equals(check.type())
                            ? without(check)
                            : files.locate(name).resolve();
                    return defineClass(name, code, 0, code.length);
                } catch (IOException | NoSuchMethodException unreadable) {
                    throw new ClassNotFoundException(name, unreadable);
                }
            }
        }

        private byte[] without(Dropped dropped) throws NoSuchMethodException {
            var type = TypePool.Default.of(files).describe(dropped.type()).resolve();
            var matching = type.getDeclaredMethods().filter(named(dropped.method())).stream()
                    .filter(method -> dropped.argument()
                            .equals(String.join(
                                    ", ",
                                    method.getParameters().asTypeList().asErasures().stream()
                                            .map(parameter -> parameter.getSimpleName())
                                            .toList())))
                    .toList();
            assertThat(matching).as("the check to drop: " + dropped).hasSize(1);
            var redefined = new ByteBuddy().redefine(type, files);
            return (dropped.answer() instanceof Class<?> advice
                            ? redefined.visit(Advice.to(advice).on(method -> method.equals(matching.get(0))))
                            : redefined
                                    .method(method -> method.equals(matching.get(0)))
                                    .intercept(
                                            dropped.answer() instanceof Nothing nothing
                                                    ? nothing.said()
                                                    : FixedValue.value(dropped.answer())))
                    .make()
                    .getBytes();
        }
    }
}
