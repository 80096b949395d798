package org.zajedno.dissemination.study;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;
import org.zajedno.kit.caller.CountryWall;

/** Opens the country wall for all countries of the project: for a rule that looks at the whole, whoever asked. */
@ApplicationScoped
public class ProjectWall {

    private final CountryWall wall;
    private final ProjectCountries project;

    ProjectWall(CountryWall wall, ProjectCountries project) {
        this.wall = wall;
        this.project = project;
    }

    /** Does a part of the running transaction for all countries. Entities do not pass the wall, see {@link CountryWall}. */
    public <T> T within(Supplier<T> part) {
        return wall.within(project.countries(), part);
    }

    /** As {@link #within(Supplier)}, for a part that answers nothing. */
    public void within(Runnable part) {
        wall.within(project.countries(), part);
    }
}
