/** Countries as the project names them: ISO 3166 alpha-2 and XK. */
@NullMarked
package org.zajedno.kit.country;

import org.jspecify.annotations.NullMarked;
