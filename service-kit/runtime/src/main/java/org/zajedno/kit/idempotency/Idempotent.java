package org.zajedno.kit.idempotency;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A POST that may be sent again with the same {@code Idempotency-Key}: same key and body give the same answer for 24 hours
 * without a second effect; another body is refused (422), a first request that still runs too (409). Stands together with
 * {@code @Transactional}, because the answer is kept in the transaction of the effect.
 */
@InterceptorBinding
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Idempotent {

    /**
     * Whether a digest of the body is kept, to tell a repetition from another request under the same key. False where the digest
     * itself would give something away beside the account: then whatever comes under the key is taken for a repetition.
     */
    @Nonbinding
    boolean keepsDigest() default true;
}
