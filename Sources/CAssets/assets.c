// Written by .ci/embed-assets: the bytes of every file in Assets/, in order of path.

#include "CAssets.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char lb_athletes[] = {
#embed "../../Assets/athletes.json"
};
static const unsigned char lb_edition[] = {
#embed "../../Assets/edition.json"
};
static const unsigned char lb_lists_1500m_men[] = {
#embed "../../Assets/lists/1500m-men.json"
};
static const unsigned char lb_lists_mile_men[] = {
#embed "../../Assets/lists/mile-men.json"
};
static const unsigned char lb_meetings_eic_apeldoorn_2025[] = {
#embed "../../Assets/meetings/eic-apeldoorn-2025.json"
};
static const unsigned char lb_meetings_oly_paris_2024_athletics[] = {
#embed "../../Assets/meetings/oly-paris-2024-athletics.json"
};
static const unsigned char lb_meetings_wch_tokyo_2025[] = {
#embed "../../Assets/meetings/wch-tokyo-2025.json"
};
static const unsigned char lb_meetings_wic_nanjing_2025[] = {
#embed "../../Assets/meetings/wic-nanjing-2025.json"
};
static const unsigned char lb_meetings_wic_torun_2026[] = {
#embed "../../Assets/meetings/wic-torun-2026.json"
};
static const unsigned char lb_races_apeldoorn_2025_3000_final[] = {
#embed "../../Assets/races/apeldoorn-2025-3000-final.json"
};
static const unsigned char lb_races_atlanta_1996_1500_final[] = {
#embed "../../Assets/races/atlanta-1996-1500-final.json"
};
static const unsigned char lb_races_barcelona_1992_1500_w_final[] = {
#embed "../../Assets/races/barcelona-1992-1500-w-final.json"
};
static const unsigned char lb_races_beijing_2015_800_final[] = {
#embed "../../Assets/races/beijing-2015-800-final.json"
};
static const unsigned char lb_races_berlin_2018_marathon[] = {
#embed "../../Assets/races/berlin-2018-marathon.json"
};
static const unsigned char lb_races_berlin_2022_marathon[] = {
#embed "../../Assets/races/berlin-2022-marathon.json"
};
static const unsigned char lb_races_berlin_2023_marathon_w[] = {
#embed "../../Assets/races/berlin-2023-marathon-w.json"
};
static const unsigned char lb_races_boston_2019_mile[] = {
#embed "../../Assets/races/boston-2019-mile.json"
};
static const unsigned char lb_races_boston_2026_2000[] = {
#embed "../../Assets/races/boston-2026-2000.json"
};
static const unsigned char lb_races_boston_2026_800[] = {
#embed "../../Assets/races/boston-2026-800.json"
};
static const unsigned char lb_races_brussels_1981_golden_mile[] = {
#embed "../../Assets/races/brussels-1981-golden-mile.json"
};
static const unsigned char lb_races_brussels_2005_10000[] = {
#embed "../../Assets/races/brussels-2005-10000.json"
};
static const unsigned char lb_races_brussels_2023_2000[] = {
#embed "../../Assets/races/brussels-2023-2000.json"
};
static const unsigned char lb_races_brussels_2025_1500_w[] = {
#embed "../../Assets/races/brussels-2025-1500-w.json"
};
static const unsigned char lb_races_chicago_2023_marathon[] = {
#embed "../../Assets/races/chicago-2023-marathon.json"
};
static const unsigned char lb_races_chicago_2024_marathon_w[] = {
#embed "../../Assets/races/chicago-2024-marathon-w.json"
};
static const unsigned char lb_races_doha_2019_800_final[] = {
#embed "../../Assets/races/doha-2019-800-final.json"
};
static const unsigned char lb_races_eugene_2017_mile_b[] = {
#embed "../../Assets/races/eugene-2017-mile-b.json"
};
static const unsigned char lb_races_eugene_2023_5000_w[] = {
#embed "../../Assets/races/eugene-2023-5000-w.json"
};
static const unsigned char lb_races_eugene_2023_bowerman_mile[] = {
#embed "../../Assets/races/eugene-2023-bowerman-mile.json"
};
static const unsigned char lb_races_eugene_2024_5000_w[] = {
#embed "../../Assets/races/eugene-2024-5000-w.json"
};
static const unsigned char lb_races_eugene_2024_bowerman_mile[] = {
#embed "../../Assets/races/eugene-2024-bowerman-mile.json"
};
static const unsigned char lb_races_eugene_2025_1500_w[] = {
#embed "../../Assets/races/eugene-2025-1500-w.json"
};
static const unsigned char lb_races_eugene_2025_5000_w[] = {
#embed "../../Assets/races/eugene-2025-5000-w.json"
};
static const unsigned char lb_races_eugene_2025_800_w[] = {
#embed "../../Assets/races/eugene-2025-800-w.json"
};
static const unsigned char lb_races_florence_2023_1500_w[] = {
#embed "../../Assets/races/florence-2023-1500-w.json"
};
static const unsigned char lb_races_lievin_2022_1500[] = {
#embed "../../Assets/races/lievin-2022-1500.json"
};
static const unsigned char lb_races_lievin_2023_3000[] = {
#embed "../../Assets/races/lievin-2023-3000.json"
};
static const unsigned char lb_races_lievin_2025_mile[] = {
#embed "../../Assets/races/lievin-2025-mile.json"
};
static const unsigned char lb_races_lievin_2026_800_w[] = {
#embed "../../Assets/races/lievin-2026-800-w.json"
};
static const unsigned char lb_races_london_2012_1500_w_final[] = {
#embed "../../Assets/races/london-2012-1500-w-final.json"
};
static const unsigned char lb_races_london_2012_800_final[] = {
#embed "../../Assets/races/london-2012-800-final.json"
};
static const unsigned char lb_races_london_2017_1500_final[] = {
#embed "../../Assets/races/london-2017-1500-final.json"
};
static const unsigned char lb_races_london_2019_mile[] = {
#embed "../../Assets/races/london-2019-mile.json"
};
static const unsigned char lb_races_london_2026_mile[] = {
#embed "../../Assets/races/london-2026-mile.json"
};
static const unsigned char lb_races_los_angeles_1932_800_final[] = {
#embed "../../Assets/races/los-angeles-1932-800-final.json"
};
static const unsigned char lb_races_meadowlands_1983_mile[] = {
#embed "../../Assets/races/meadowlands-1983-mile.json"
};
static const unsigned char lb_races_mexico_city_1968_800_final[] = {
#embed "../../Assets/races/mexico-city-1968-800-final.json"
};
static const unsigned char lb_races_millrose_2023_wanamaker_mile[] = {
#embed "../../Assets/races/millrose-2023-wanamaker-mile.json"
};
static const unsigned char lb_races_millrose_2025_3000[] = {
#embed "../../Assets/races/millrose-2025-3000.json"
};
static const unsigned char lb_races_millrose_2025_wanamaker_mile[] = {
#embed "../../Assets/races/millrose-2025-wanamaker-mile.json"
};
static const unsigned char lb_races_monaco_2020_5000[] = {
#embed "../../Assets/races/monaco-2020-5000.json"
};
static const unsigned char lb_races_monaco_2023_mile_w[] = {
#embed "../../Assets/races/monaco-2023-mile-w.json"
};
static const unsigned char lb_races_monaco_2024_1500[] = {
#embed "../../Assets/races/monaco-2024-1500.json"
};
static const unsigned char lb_races_monaco_2026_1000[] = {
#embed "../../Assets/races/monaco-2026-1000.json"
};
static const unsigned char lb_races_moscow_1980_1500_final[] = {
#embed "../../Assets/races/moscow-1980-1500-final.json"
};
static const unsigned char lb_races_nanjing_2025_1500_final[] = {
#embed "../../Assets/races/nanjing-2025-1500-final.json"
};
static const unsigned char lb_races_nanjing_2025_3000_w_final[] = {
#embed "../../Assets/races/nanjing-2025-3000-w-final.json"
};
static const unsigned char lb_races_nice_1995_1500[] = {
#embed "../../Assets/races/nice-1995-1500.json"
};
static const unsigned char lb_races_nice_1995_2000[] = {
#embed "../../Assets/races/nice-1995-2000.json"
};
static const unsigned char lb_races_oslo_1985_dream_mile[] = {
#embed "../../Assets/races/oslo-1985-dream-mile.json"
};
static const unsigned char lb_races_oslo_2026_mile[] = {
#embed "../../Assets/races/oslo-2026-mile.json"
};
static const unsigned char lb_races_ostrava_2004_10000[] = {
#embed "../../Assets/races/ostrava-2004-10000.json"
};
static const unsigned char lb_races_oxford_1954_mile[] = {
#embed "../../Assets/races/oxford-1954-mile.json"
};
static const unsigned char lb_races_paris_1995_2000[] = {
#embed "../../Assets/races/paris-1995-2000.json"
};
static const unsigned char lb_races_paris_2023_5000_w[] = {
#embed "../../Assets/races/paris-2023-5000-w.json"
};
static const unsigned char lb_races_paris_2023_two_miles[] = {
#embed "../../Assets/races/paris-2023-two-miles.json"
};
static const unsigned char lb_races_paris_2024_10000_w[] = {
#embed "../../Assets/races/paris-2024-10000-w.json"
};
static const unsigned char lb_races_paris_2024_1500_final[] = {
#embed "../../Assets/races/paris-2024-1500-final.json"
};
static const unsigned char lb_races_paris_2024_1500_semi_2[] = {
#embed "../../Assets/races/paris-2024-1500-semi-2.json"
};
static const unsigned char lb_races_paris_2024_dl_1500_w[] = {
#embed "../../Assets/races/paris-2024-dl-1500-w.json"
};
static const unsigned char lb_races_rieti_1993_mile[] = {
#embed "../../Assets/races/rieti-1993-mile.json"
};
static const unsigned char lb_races_rieti_1996_3000[] = {
#embed "../../Assets/races/rieti-1996-3000.json"
};
static const unsigned char lb_races_rio_2016_800_final[] = {
#embed "../../Assets/races/rio-2016-800-final.json"
};
static const unsigned char lb_races_rome_1960_800_final[] = {
#embed "../../Assets/races/rome-1960-800-final.json"
};
static const unsigned char lb_races_rome_1998_1500[] = {
#embed "../../Assets/races/rome-1998-1500.json"
};
static const unsigned char lb_races_rome_1999_mile[] = {
#embed "../../Assets/races/rome-1999-mile.json"
};
static const unsigned char lb_races_rome_2024_10000_b[] = {
#embed "../../Assets/races/rome-2024-10000-b.json"
};
static const unsigned char lb_races_silesia_2024_3000[] = {
#embed "../../Assets/races/silesia-2024-3000.json"
};
static const unsigned char lb_races_stanford_2019_two_miles[] = {
#embed "../../Assets/races/stanford-2019-two-miles.json"
};
static const unsigned char lb_races_valencia_2020_10000[] = {
#embed "../../Assets/races/valencia-2020-10000.json"
};
static const unsigned char lb_records_10000m_men[] = {
#embed "../../Assets/records/10000m-men.json"
};
static const unsigned char lb_records_10000m_women[] = {
#embed "../../Assets/records/10000m-women.json"
};
static const unsigned char lb_records_1000m_men[] = {
#embed "../../Assets/records/1000m-men.json"
};
static const unsigned char lb_records_1000m_short_track_men[] = {
#embed "../../Assets/records/1000m-short-track-men.json"
};
static const unsigned char lb_records_1000m_short_track_women[] = {
#embed "../../Assets/records/1000m-short-track-women.json"
};
static const unsigned char lb_records_1000m_women[] = {
#embed "../../Assets/records/1000m-women.json"
};
static const unsigned char lb_records_1500m_men[] = {
#embed "../../Assets/records/1500m-men.json"
};
static const unsigned char lb_records_1500m_short_track_men[] = {
#embed "../../Assets/records/1500m-short-track-men.json"
};
static const unsigned char lb_records_1500m_short_track_women[] = {
#embed "../../Assets/records/1500m-short-track-women.json"
};
static const unsigned char lb_records_1500m_women[] = {
#embed "../../Assets/records/1500m-women.json"
};
static const unsigned char lb_records_2000m_men[] = {
#embed "../../Assets/records/2000m-men.json"
};
static const unsigned char lb_records_2000m_short_track_men[] = {
#embed "../../Assets/records/2000m-short-track-men.json"
};
static const unsigned char lb_records_2000m_short_track_women[] = {
#embed "../../Assets/records/2000m-short-track-women.json"
};
static const unsigned char lb_records_2000m_women[] = {
#embed "../../Assets/records/2000m-women.json"
};
static const unsigned char lb_records_3000m_men[] = {
#embed "../../Assets/records/3000m-men.json"
};
static const unsigned char lb_records_3000m_short_track_men[] = {
#embed "../../Assets/records/3000m-short-track-men.json"
};
static const unsigned char lb_records_3000m_short_track_women[] = {
#embed "../../Assets/records/3000m-short-track-women.json"
};
static const unsigned char lb_records_3000m_women[] = {
#embed "../../Assets/records/3000m-women.json"
};
static const unsigned char lb_records_5000m_men[] = {
#embed "../../Assets/records/5000m-men.json"
};
static const unsigned char lb_records_5000m_short_track_men[] = {
#embed "../../Assets/records/5000m-short-track-men.json"
};
static const unsigned char lb_records_5000m_short_track_women[] = {
#embed "../../Assets/records/5000m-short-track-women.json"
};
static const unsigned char lb_records_5000m_women[] = {
#embed "../../Assets/records/5000m-women.json"
};
static const unsigned char lb_records_800m_men[] = {
#embed "../../Assets/records/800m-men.json"
};
static const unsigned char lb_records_800m_short_track_men[] = {
#embed "../../Assets/records/800m-short-track-men.json"
};
static const unsigned char lb_records_800m_short_track_women[] = {
#embed "../../Assets/records/800m-short-track-women.json"
};
static const unsigned char lb_records_800m_women[] = {
#embed "../../Assets/records/800m-women.json"
};
static const unsigned char lb_records_half_marathon_men[] = {
#embed "../../Assets/records/half-marathon-men.json"
};
static const unsigned char lb_records_half_marathon_women[] = {
#embed "../../Assets/records/half-marathon-women.json"
};
static const unsigned char lb_records_marathon_men[] = {
#embed "../../Assets/records/marathon-men.json"
};
static const unsigned char lb_records_marathon_women_only_women[] = {
#embed "../../Assets/records/marathon-women-only-women.json"
};
static const unsigned char lb_records_marathon_women[] = {
#embed "../../Assets/records/marathon-women.json"
};
static const unsigned char lb_records_mile_men[] = {
#embed "../../Assets/records/mile-men.json"
};
static const unsigned char lb_records_mile_short_track_men[] = {
#embed "../../Assets/records/mile-short-track-men.json"
};
static const unsigned char lb_records_mile_short_track_women[] = {
#embed "../../Assets/records/mile-short-track-women.json"
};
static const unsigned char lb_records_mile_women[] = {
#embed "../../Assets/records/mile-women.json"
};
static const unsigned char lb_records_road_mile_men[] = {
#embed "../../Assets/records/road-mile-men.json"
};
static const unsigned char lb_records_two_miles_men[] = {
#embed "../../Assets/records/two-miles-men.json"
};
static const unsigned char lb_records_two_miles_short_track_men[] = {
#embed "../../Assets/records/two-miles-short-track-men.json"
};
static const unsigned char lb_records_two_miles_short_track_women[] = {
#embed "../../Assets/records/two-miles-short-track-women.json"
};
static const unsigned char lb_records_two_miles_women[] = {
#embed "../../Assets/records/two-miles-women.json"
};
static const unsigned char lb_sources[] = {
#embed "../../Assets/sources.json"
};
static const unsigned char lb_tables_disciplines[] = {
#embed "../../Assets/tables/disciplines.json"
};
static const unsigned char lb_tables_nations[] = {
#embed "../../Assets/tables/nations.json"
};

static const lb_asset lb_assets[] = {
  {"athletes.json", lb_athletes, sizeof lb_athletes},
  {"edition.json", lb_edition, sizeof lb_edition},
  {"lists/1500m-men.json", lb_lists_1500m_men, sizeof lb_lists_1500m_men},
  {"lists/mile-men.json", lb_lists_mile_men, sizeof lb_lists_mile_men},
  {"meetings/eic-apeldoorn-2025.json", lb_meetings_eic_apeldoorn_2025, sizeof lb_meetings_eic_apeldoorn_2025},
  {"meetings/oly-paris-2024-athletics.json", lb_meetings_oly_paris_2024_athletics, sizeof lb_meetings_oly_paris_2024_athletics},
  {"meetings/wch-tokyo-2025.json", lb_meetings_wch_tokyo_2025, sizeof lb_meetings_wch_tokyo_2025},
  {"meetings/wic-nanjing-2025.json", lb_meetings_wic_nanjing_2025, sizeof lb_meetings_wic_nanjing_2025},
  {"meetings/wic-torun-2026.json", lb_meetings_wic_torun_2026, sizeof lb_meetings_wic_torun_2026},
  {"races/apeldoorn-2025-3000-final.json", lb_races_apeldoorn_2025_3000_final, sizeof lb_races_apeldoorn_2025_3000_final},
  {"races/atlanta-1996-1500-final.json", lb_races_atlanta_1996_1500_final, sizeof lb_races_atlanta_1996_1500_final},
  {"races/barcelona-1992-1500-w-final.json", lb_races_barcelona_1992_1500_w_final, sizeof lb_races_barcelona_1992_1500_w_final},
  {"races/beijing-2015-800-final.json", lb_races_beijing_2015_800_final, sizeof lb_races_beijing_2015_800_final},
  {"races/berlin-2018-marathon.json", lb_races_berlin_2018_marathon, sizeof lb_races_berlin_2018_marathon},
  {"races/berlin-2022-marathon.json", lb_races_berlin_2022_marathon, sizeof lb_races_berlin_2022_marathon},
  {"races/berlin-2023-marathon-w.json", lb_races_berlin_2023_marathon_w, sizeof lb_races_berlin_2023_marathon_w},
  {"races/boston-2019-mile.json", lb_races_boston_2019_mile, sizeof lb_races_boston_2019_mile},
  {"races/boston-2026-2000.json", lb_races_boston_2026_2000, sizeof lb_races_boston_2026_2000},
  {"races/boston-2026-800.json", lb_races_boston_2026_800, sizeof lb_races_boston_2026_800},
  {"races/brussels-1981-golden-mile.json", lb_races_brussels_1981_golden_mile, sizeof lb_races_brussels_1981_golden_mile},
  {"races/brussels-2005-10000.json", lb_races_brussels_2005_10000, sizeof lb_races_brussels_2005_10000},
  {"races/brussels-2023-2000.json", lb_races_brussels_2023_2000, sizeof lb_races_brussels_2023_2000},
  {"races/brussels-2025-1500-w.json", lb_races_brussels_2025_1500_w, sizeof lb_races_brussels_2025_1500_w},
  {"races/chicago-2023-marathon.json", lb_races_chicago_2023_marathon, sizeof lb_races_chicago_2023_marathon},
  {"races/chicago-2024-marathon-w.json", lb_races_chicago_2024_marathon_w, sizeof lb_races_chicago_2024_marathon_w},
  {"races/doha-2019-800-final.json", lb_races_doha_2019_800_final, sizeof lb_races_doha_2019_800_final},
  {"races/eugene-2017-mile-b.json", lb_races_eugene_2017_mile_b, sizeof lb_races_eugene_2017_mile_b},
  {"races/eugene-2023-5000-w.json", lb_races_eugene_2023_5000_w, sizeof lb_races_eugene_2023_5000_w},
  {"races/eugene-2023-bowerman-mile.json", lb_races_eugene_2023_bowerman_mile, sizeof lb_races_eugene_2023_bowerman_mile},
  {"races/eugene-2024-5000-w.json", lb_races_eugene_2024_5000_w, sizeof lb_races_eugene_2024_5000_w},
  {"races/eugene-2024-bowerman-mile.json", lb_races_eugene_2024_bowerman_mile, sizeof lb_races_eugene_2024_bowerman_mile},
  {"races/eugene-2025-1500-w.json", lb_races_eugene_2025_1500_w, sizeof lb_races_eugene_2025_1500_w},
  {"races/eugene-2025-5000-w.json", lb_races_eugene_2025_5000_w, sizeof lb_races_eugene_2025_5000_w},
  {"races/eugene-2025-800-w.json", lb_races_eugene_2025_800_w, sizeof lb_races_eugene_2025_800_w},
  {"races/florence-2023-1500-w.json", lb_races_florence_2023_1500_w, sizeof lb_races_florence_2023_1500_w},
  {"races/lievin-2022-1500.json", lb_races_lievin_2022_1500, sizeof lb_races_lievin_2022_1500},
  {"races/lievin-2023-3000.json", lb_races_lievin_2023_3000, sizeof lb_races_lievin_2023_3000},
  {"races/lievin-2025-mile.json", lb_races_lievin_2025_mile, sizeof lb_races_lievin_2025_mile},
  {"races/lievin-2026-800-w.json", lb_races_lievin_2026_800_w, sizeof lb_races_lievin_2026_800_w},
  {"races/london-2012-1500-w-final.json", lb_races_london_2012_1500_w_final, sizeof lb_races_london_2012_1500_w_final},
  {"races/london-2012-800-final.json", lb_races_london_2012_800_final, sizeof lb_races_london_2012_800_final},
  {"races/london-2017-1500-final.json", lb_races_london_2017_1500_final, sizeof lb_races_london_2017_1500_final},
  {"races/london-2019-mile.json", lb_races_london_2019_mile, sizeof lb_races_london_2019_mile},
  {"races/london-2026-mile.json", lb_races_london_2026_mile, sizeof lb_races_london_2026_mile},
  {"races/los-angeles-1932-800-final.json", lb_races_los_angeles_1932_800_final, sizeof lb_races_los_angeles_1932_800_final},
  {"races/meadowlands-1983-mile.json", lb_races_meadowlands_1983_mile, sizeof lb_races_meadowlands_1983_mile},
  {"races/mexico-city-1968-800-final.json", lb_races_mexico_city_1968_800_final, sizeof lb_races_mexico_city_1968_800_final},
  {"races/millrose-2023-wanamaker-mile.json", lb_races_millrose_2023_wanamaker_mile, sizeof lb_races_millrose_2023_wanamaker_mile},
  {"races/millrose-2025-3000.json", lb_races_millrose_2025_3000, sizeof lb_races_millrose_2025_3000},
  {"races/millrose-2025-wanamaker-mile.json", lb_races_millrose_2025_wanamaker_mile, sizeof lb_races_millrose_2025_wanamaker_mile},
  {"races/monaco-2020-5000.json", lb_races_monaco_2020_5000, sizeof lb_races_monaco_2020_5000},
  {"races/monaco-2023-mile-w.json", lb_races_monaco_2023_mile_w, sizeof lb_races_monaco_2023_mile_w},
  {"races/monaco-2024-1500.json", lb_races_monaco_2024_1500, sizeof lb_races_monaco_2024_1500},
  {"races/monaco-2026-1000.json", lb_races_monaco_2026_1000, sizeof lb_races_monaco_2026_1000},
  {"races/moscow-1980-1500-final.json", lb_races_moscow_1980_1500_final, sizeof lb_races_moscow_1980_1500_final},
  {"races/nanjing-2025-1500-final.json", lb_races_nanjing_2025_1500_final, sizeof lb_races_nanjing_2025_1500_final},
  {"races/nanjing-2025-3000-w-final.json", lb_races_nanjing_2025_3000_w_final, sizeof lb_races_nanjing_2025_3000_w_final},
  {"races/nice-1995-1500.json", lb_races_nice_1995_1500, sizeof lb_races_nice_1995_1500},
  {"races/nice-1995-2000.json", lb_races_nice_1995_2000, sizeof lb_races_nice_1995_2000},
  {"races/oslo-1985-dream-mile.json", lb_races_oslo_1985_dream_mile, sizeof lb_races_oslo_1985_dream_mile},
  {"races/oslo-2026-mile.json", lb_races_oslo_2026_mile, sizeof lb_races_oslo_2026_mile},
  {"races/ostrava-2004-10000.json", lb_races_ostrava_2004_10000, sizeof lb_races_ostrava_2004_10000},
  {"races/oxford-1954-mile.json", lb_races_oxford_1954_mile, sizeof lb_races_oxford_1954_mile},
  {"races/paris-1995-2000.json", lb_races_paris_1995_2000, sizeof lb_races_paris_1995_2000},
  {"races/paris-2023-5000-w.json", lb_races_paris_2023_5000_w, sizeof lb_races_paris_2023_5000_w},
  {"races/paris-2023-two-miles.json", lb_races_paris_2023_two_miles, sizeof lb_races_paris_2023_two_miles},
  {"races/paris-2024-10000-w.json", lb_races_paris_2024_10000_w, sizeof lb_races_paris_2024_10000_w},
  {"races/paris-2024-1500-final.json", lb_races_paris_2024_1500_final, sizeof lb_races_paris_2024_1500_final},
  {"races/paris-2024-1500-semi-2.json", lb_races_paris_2024_1500_semi_2, sizeof lb_races_paris_2024_1500_semi_2},
  {"races/paris-2024-dl-1500-w.json", lb_races_paris_2024_dl_1500_w, sizeof lb_races_paris_2024_dl_1500_w},
  {"races/rieti-1993-mile.json", lb_races_rieti_1993_mile, sizeof lb_races_rieti_1993_mile},
  {"races/rieti-1996-3000.json", lb_races_rieti_1996_3000, sizeof lb_races_rieti_1996_3000},
  {"races/rio-2016-800-final.json", lb_races_rio_2016_800_final, sizeof lb_races_rio_2016_800_final},
  {"races/rome-1960-800-final.json", lb_races_rome_1960_800_final, sizeof lb_races_rome_1960_800_final},
  {"races/rome-1998-1500.json", lb_races_rome_1998_1500, sizeof lb_races_rome_1998_1500},
  {"races/rome-1999-mile.json", lb_races_rome_1999_mile, sizeof lb_races_rome_1999_mile},
  {"races/rome-2024-10000-b.json", lb_races_rome_2024_10000_b, sizeof lb_races_rome_2024_10000_b},
  {"races/silesia-2024-3000.json", lb_races_silesia_2024_3000, sizeof lb_races_silesia_2024_3000},
  {"races/stanford-2019-two-miles.json", lb_races_stanford_2019_two_miles, sizeof lb_races_stanford_2019_two_miles},
  {"races/valencia-2020-10000.json", lb_races_valencia_2020_10000, sizeof lb_races_valencia_2020_10000},
  {"records/10000m-men.json", lb_records_10000m_men, sizeof lb_records_10000m_men},
  {"records/10000m-women.json", lb_records_10000m_women, sizeof lb_records_10000m_women},
  {"records/1000m-men.json", lb_records_1000m_men, sizeof lb_records_1000m_men},
  {"records/1000m-short-track-men.json", lb_records_1000m_short_track_men, sizeof lb_records_1000m_short_track_men},
  {"records/1000m-short-track-women.json", lb_records_1000m_short_track_women, sizeof lb_records_1000m_short_track_women},
  {"records/1000m-women.json", lb_records_1000m_women, sizeof lb_records_1000m_women},
  {"records/1500m-men.json", lb_records_1500m_men, sizeof lb_records_1500m_men},
  {"records/1500m-short-track-men.json", lb_records_1500m_short_track_men, sizeof lb_records_1500m_short_track_men},
  {"records/1500m-short-track-women.json", lb_records_1500m_short_track_women, sizeof lb_records_1500m_short_track_women},
  {"records/1500m-women.json", lb_records_1500m_women, sizeof lb_records_1500m_women},
  {"records/2000m-men.json", lb_records_2000m_men, sizeof lb_records_2000m_men},
  {"records/2000m-short-track-men.json", lb_records_2000m_short_track_men, sizeof lb_records_2000m_short_track_men},
  {"records/2000m-short-track-women.json", lb_records_2000m_short_track_women, sizeof lb_records_2000m_short_track_women},
  {"records/2000m-women.json", lb_records_2000m_women, sizeof lb_records_2000m_women},
  {"records/3000m-men.json", lb_records_3000m_men, sizeof lb_records_3000m_men},
  {"records/3000m-short-track-men.json", lb_records_3000m_short_track_men, sizeof lb_records_3000m_short_track_men},
  {"records/3000m-short-track-women.json", lb_records_3000m_short_track_women, sizeof lb_records_3000m_short_track_women},
  {"records/3000m-women.json", lb_records_3000m_women, sizeof lb_records_3000m_women},
  {"records/5000m-men.json", lb_records_5000m_men, sizeof lb_records_5000m_men},
  {"records/5000m-short-track-men.json", lb_records_5000m_short_track_men, sizeof lb_records_5000m_short_track_men},
  {"records/5000m-short-track-women.json", lb_records_5000m_short_track_women, sizeof lb_records_5000m_short_track_women},
  {"records/5000m-women.json", lb_records_5000m_women, sizeof lb_records_5000m_women},
  {"records/800m-men.json", lb_records_800m_men, sizeof lb_records_800m_men},
  {"records/800m-short-track-men.json", lb_records_800m_short_track_men, sizeof lb_records_800m_short_track_men},
  {"records/800m-short-track-women.json", lb_records_800m_short_track_women, sizeof lb_records_800m_short_track_women},
  {"records/800m-women.json", lb_records_800m_women, sizeof lb_records_800m_women},
  {"records/half-marathon-men.json", lb_records_half_marathon_men, sizeof lb_records_half_marathon_men},
  {"records/half-marathon-women.json", lb_records_half_marathon_women, sizeof lb_records_half_marathon_women},
  {"records/marathon-men.json", lb_records_marathon_men, sizeof lb_records_marathon_men},
  {"records/marathon-women-only-women.json", lb_records_marathon_women_only_women, sizeof lb_records_marathon_women_only_women},
  {"records/marathon-women.json", lb_records_marathon_women, sizeof lb_records_marathon_women},
  {"records/mile-men.json", lb_records_mile_men, sizeof lb_records_mile_men},
  {"records/mile-short-track-men.json", lb_records_mile_short_track_men, sizeof lb_records_mile_short_track_men},
  {"records/mile-short-track-women.json", lb_records_mile_short_track_women, sizeof lb_records_mile_short_track_women},
  {"records/mile-women.json", lb_records_mile_women, sizeof lb_records_mile_women},
  {"records/road-mile-men.json", lb_records_road_mile_men, sizeof lb_records_road_mile_men},
  {"records/two-miles-men.json", lb_records_two_miles_men, sizeof lb_records_two_miles_men},
  {"records/two-miles-short-track-men.json", lb_records_two_miles_short_track_men, sizeof lb_records_two_miles_short_track_men},
  {"records/two-miles-short-track-women.json", lb_records_two_miles_short_track_women, sizeof lb_records_two_miles_short_track_women},
  {"records/two-miles-women.json", lb_records_two_miles_women, sizeof lb_records_two_miles_women},
  {"sources.json", lb_sources, sizeof lb_sources},
  {"tables/disciplines.json", lb_tables_disciplines, sizeof lb_tables_disciplines},
  {"tables/nations.json", lb_tables_nations, sizeof lb_tables_nations},
};

size_t lb_asset_count(void) { return sizeof lb_assets / sizeof lb_assets[0]; }

const lb_asset *lb_asset_at(size_t index) {
  return index < lb_asset_count() ? &lb_assets[index] : 0;
}
