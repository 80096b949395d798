package org.zajedno.panels.yousaidwedid;

import java.util.UUID;
import org.zajedno.panels.material.StudyMaterial;

/**
 * A comment that has a response.
 *
 * @param versionNumber of the version that it was said about
 */
record ResolvedComment(UUID commentId, int versionNumber, StudyMaterial material) {}
