package org.zajedno.panels.yousaidwedid;

import java.util.UUID;
import org.zajedno.panels.material.StudyMaterial;

/**
 * A comment to which the researchers said what they do about it.
 *
 * @param versionNumber of the version that it was said about
 */
record ResolvedComment(UUID commentId, int versionNumber, StudyMaterial material) {}
