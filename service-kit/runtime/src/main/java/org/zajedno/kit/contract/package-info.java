/** What holds for every operation alike, written into the OpenAPI document once instead of beside each operation. */
package org.zajedno.kit.contract;
