package org.zajedno.panels.validation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.zajedno.kit.language.LocalizedText;

/** Limits the length of a text in each of its languages. */
@Constraint(validatedBy = MaxLength.EveryLanguage.class)
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
public @interface MaxLength {

    /** The longest text that is taken, in UTF-16 units, which no text has fewer of than characters. */
    int value();

    String message() default "must have at most {value} characters in each language";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Nothing at all is left to {@code @NotNull}. */
    final class EveryLanguage implements ConstraintValidator<MaxLength, LocalizedText> {

        private int longest;

        @Override
        public void initialize(MaxLength limit) {
            longest = limit.value();
        }

        @Override
        public boolean isValid(@Nullable LocalizedText text, ConstraintValidatorContext context) {
            return text == null
                    || text.texts().values().stream().allMatch(inOneLanguage -> inOneLanguage.length() <= longest);
        }
    }
}
