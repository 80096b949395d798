package org.zajedno.panels.review;

import org.zajedno.panels.material.MaterialVersion;
import org.zajedno.panels.material.StudyMaterial;

/** A review request with what it is about, read at once. */
public record ReviewRow(ReviewRequest review, MaterialVersion version, StudyMaterial material) {}
