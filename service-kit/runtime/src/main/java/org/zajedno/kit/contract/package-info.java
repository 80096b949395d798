/** What holds for every operation alike, written into the OpenAPI document once instead of beside each operation. */
@NullMarked
package org.zajedno.kit.contract;

import org.jspecify.annotations.NullMarked;
