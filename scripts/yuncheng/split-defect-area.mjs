/**
 * Tells apart the two areas that the table of facts calls `defect_area`: that of lost glaze and that of missing or
 * damaged stones, so that one measurement never answers both rows. Returns the row itself where nothing is to be done.
 */
export function splitDefectArea(row) {
  if (row.threshold?.quantity !== 'defect_area') return row
  const quantity = row.defect_tags.includes('glaze_missing') ? 'glaze_loss_area' : 'missing_or_damaged_area'
  return { ...row, threshold: { ...row.threshold, quantity } }
}
