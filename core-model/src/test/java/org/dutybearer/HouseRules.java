package org.dutybearer;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethod;
import static com.tngtech.archunit.lang.conditions.ArchConditions.callMethodWhere;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.lang.ArchCondition;

/** What the rules of every module forbid alike. */
public final class HouseRules {
    public static final String NAMES_THAT_SAY_NOTHING = ".*(Impl|Manager|Helper|Utils?|DTO|Dto|VO|Service)";

    private HouseRules() {}

    /** What the tests of another module bring along is no part of the house. */
    public static final class NoTestJars implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("-tests.jar");
        }
    }

    /** Whoever asks the machine for the day cannot be tested on another day. */
    public static ArchCondition<JavaClass> askTheMachineForTheTime() {
        return callMethodWhere(JavaCall.Predicates.target(owner(resideInAPackage("java.time")))
                        .and(JavaCall.Predicates.target(name("now")))
                        .and(JavaCall.Predicates.target(describe(
                                "takes no clock",
                                (AccessTarget.CodeUnitCallTarget target) ->
                                        target.getRawParameterTypes().isEmpty()))))
                .or(callMethod(System.class, "currentTimeMillis"));
    }
}
