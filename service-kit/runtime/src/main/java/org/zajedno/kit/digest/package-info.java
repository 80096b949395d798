/** Marks of texts that only the holder of a key can make. */
package org.zajedno.kit.digest;
