package org.zajedno.kit.nullness;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** When a method answers null, for the compiler's check of nulls: {@code "!null -> !null"} for one that passes null on. */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.CLASS)
public @interface Contract {

    String value();
}
