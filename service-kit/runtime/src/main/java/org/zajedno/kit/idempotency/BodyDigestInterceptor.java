package org.zajedno.kit.idempotency;

import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HexFormat;
import org.zajedno.kit.digest.Sha256;

/** Notes the digest of a body that came with an {@code Idempotency-Key}, so that a repetition can be told from another request; it is not kept. */
@Provider
public class BodyDigestInterceptor implements ReaderInterceptor {

    static final String PROPERTY = "zajedno.body-digest";

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (context.getHeaders().containsKey(IdempotencyInterceptor.HEADER)) {
            var body = context.getInputStream().readAllBytes();
            context.setProperty(
                    PROPERTY, HexFormat.of().formatHex(Sha256.begin().digest(body)));
            context.setInputStream(new ByteArrayInputStream(body));
        }
        return context.proceed();
    }
}
