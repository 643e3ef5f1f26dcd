/** The desk's pages of codes and passages. */
@NullMarked
package org.partnershipportal.consultation.coding.ui;

import org.jspecify.annotations.NullMarked;
