package org.dutybearer;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What we promise of the time that one run of a benchmark takes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface NoMoreThan {
    double micros();

    /** Whether the time is that of the processors, its children's included, and not that of the clock. */
    boolean cpu() default false;
}
