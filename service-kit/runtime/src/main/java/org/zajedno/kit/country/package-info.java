/** Countries as the project names them: ISO 3166 alpha-2 and XK. */
package org.zajedno.kit.country;
