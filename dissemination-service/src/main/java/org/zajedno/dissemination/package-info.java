/** What comes of the studies: works with their editions, whom they thank, what is reported of them, and who looks at it. */
@NullMarked
package org.zajedno.dissemination;

import org.jspecify.annotations.NullMarked;
