/** Study materials, their numbered versions, and the text of each version in each language. */
package org.zajedno.panels.material;
