package org.dutybearer.proof;

import static net.bytebuddy.matcher.ElementMatchers.named;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.bytebuddy.ByteBuddy;
import net.bytebuddy.dynamic.ClassFileLocator;
import net.bytebuddy.implementation.FixedValue;
import net.bytebuddy.pool.TypePool;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Drops each check on which disclosure rests, one at a time; a proof that would not notice proves nothing. */
class TheProofCanFailTest {
    private static final int CASES = 150;
    private static final String BRIEFING = "org.dutybearer.briefing.";
    private static final String CONSENT = "org.dutybearer.consent.";

    /** A method of the gate that gives one answer whatever it is asked. */
    private record Dropped(String type, String method, String argument, Object answer) {
        @Override
        public String toString() {
            return type.substring(type.lastIndexOf('.') + 1) + "." + method + "(" + argument + ") always " + answer;
        }
    }

    private static final List<Dropped> CHECKS = List.of(
            new Dropped(CONSENT + "Consent", "covers", "Datum, Audience, LocalDate", true),
            new Dropped(CONSENT + "Consent", "isAbout", "Datum, Audience", true),
            new Dropped(CONSENT + "Consent", "hasBegun", "LocalDate", true),
            new Dropped(CONSENT + "Consent", "hasEnded", "LocalDate", false),
            new Dropped(CONSENT + "Consent", "isWithdrawn", "LocalDate", false),
            new Dropped(CONSENT + "Sensitivity", "mayReach", "Audience", true),
            new Dropped("org.dutybearer.person.Person", "allows", "Datum, Audience, LocalDate", true),
            new Dropped("org.dutybearer.person.Person", "isValid", "Consent", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Person", true),
            new Dropped(BRIEFING + "Viewpoint", "names", "Person", true),
            new Dropped(BRIEFING + "Viewpoint", "describes", "Person", true),
            new Dropped(BRIEFING + "Viewpoint", "locates", "Collection", true),
            new Dropped(BRIEFING + "Viewpoint", "locates", "Identified", true),
            new Dropped(BRIEFING + "Viewpoint", "reaches", "Source", true),
            new Dropped(BRIEFING + "Viewpoint", "isHeard", "Key", true),
            new Dropped(BRIEFING + "Viewpoint", "opens", "Statement", true),
            new Dropped(BRIEFING + "Viewpoint", "opens", "Publication", true),
            new Dropped(BRIEFING + "Viewpoint", "counts", "Key, Information", true),
            new Dropped(BRIEFING + "Viewpoint", "takes", "Fact", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Fact, Person", true),
            new Dropped(BRIEFING + "Viewpoint", "shows", "Recommendation", true),
            new Dropped(BRIEFING + "Viewpoint", "showsNarrative", "", true),
            new Dropped(BRIEFING + "Viewpoint", "isTestimony", "Information", false),
            new Dropped(BRIEFING + "Viewpoint", "isOfPersons", "Source", false),
            new Dropped(BRIEFING + "ProtectedNames", "in", "String", false),
            new Dropped(BRIEFING + "Whereabouts", "in", "String", false));

    @Test
    void whicheverCheckIsDroppedTheProofNotices() throws Exception {
        assertThat(leaksWithout(null)).as("with every check in its place").isEmpty();
        var unnoticed = new ArrayList<Dropped>();
        for (var check : CHECKS) {
            var leaks = leaksWithout(check);
            if (leaks.isEmpty()) unnoticed.add(check);
            System.out.println(check + ": "
                    + (leaks.isEmpty()
                            ? "NOT NOTICED"
                            : "noticed, " + leaks.get(0).toString().strip()));
        }

        assertThat(unnoticed).isEmpty();
    }

    private static List<?> leaksWithout(@Nullable Dropped check) throws Exception {
        var proving = new Anew(check).loadClass("org.dutybearer.proof.Proving");
        return (List<?>) proving.getMethod("firstLeaks", int.class).invoke(null, check == null ? 20 : CASES);
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
                } catch (IOException unreadable) {
                    throw new ClassNotFoundException(name, unreadable);
                }
            }
        }

        private byte[] without(Dropped dropped) {
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
            return new ByteBuddy()
                    .redefine(type, files)
                    .method(method -> method.equals(matching.get(0)))
                    .intercept(FixedValue.value(dropped.answer()))
                    .make()
                    .getBytes();
        }
    }
}
