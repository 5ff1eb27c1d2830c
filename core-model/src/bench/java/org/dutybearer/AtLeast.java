package org.dutybearer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Repeatable;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What we promise against another benchmark of the same class, measured in the same run. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Repeatable(AtLeast.All.class)
public @interface AtLeast {
    /** How many runs, at least, while the other makes one: in the same time of the processors. */
    double times();

    /** The method of the other. */
    String of();

    /** Whether what counts is what all threads get done together by the clock. */
    boolean together() default false;

    /** All promises of one benchmark. */
    @Retention(RetentionPolicy.RUNTIME)
    @Target(ElementType.METHOD)
    @interface All {
        AtLeast[] value();
    }
}
