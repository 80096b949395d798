package org.zajedno.dissemination.study;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import org.zajedno.kit.country.Country;

/** Whom the project as a whole acts for. */
@ConfigMapping(prefix = "zajedno.project")
public interface ProjectCountries {

    /** The countries behind whose walls a rule of the whole project looks, whoever asked: a gate, a fact without a country. */
    List<Country> countries();
}
