package org.zajedno.kit.facts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Which facts a {@link FactHandler} takes. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface FactType {

    /** The fact's type, for example {@code CommentAnswered}. */
    String value();

    /** The services that tell it, for example {@code panels}. */
    String[] from();

    /** The major version of the fact's data that is read here; facts of another one are parked until this reads them. */
    int version() default FactReader.FIRST_VERSION;
}
