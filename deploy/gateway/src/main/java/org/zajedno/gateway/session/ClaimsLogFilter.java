package org.zajedno.gateway.session;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.formatters.PatternFormatter;

/**
 * Keeps who somebody is out of the log: the framework writes all claims of an ID token that it refuses, and why. The reason stays.
 */
@LoggingFilter(name = "claims-kept-back")
public final class ClaimsLogFilter implements Filter {

    private static final Formatter MESSAGE = new PatternFormatter("%s");
    private static final Pattern CLAIMS = Pattern.compile("claims->\\{.*}", Pattern.DOTALL);

    @Override
    public boolean isLoggable(LogRecord entry) {
        var text = MESSAGE.formatMessage(entry);
        if (text != null && text.contains("claims->")) {
            entry.setMessage(CLAIMS.matcher(text).replaceAll("claims kept back"));
            entry.setParameters(null);
        }
        return true;
    }
}
