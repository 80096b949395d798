/** Sentences and code lists that editions and reports use but nobody types: versioned, in every language of the project. */
@NullMarked
package org.zajedno.dissemination.reference;

import org.jspecify.annotations.NullMarked;
