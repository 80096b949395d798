package org.zajedno.kit.idempotency;

import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again with the same {@code Idempotency-Key}: same key and body give the same answer for 24 hours
 * without a second effect; another body is refused (422), a first request that still runs too (409). Stands together with
 * {@code @Transactional}, because the answer is kept in the transaction of the effect. A secret in the answer is not
 * kept ({@link OneTimeSecretView}).
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {}
