/// What the `sqlite3` shell is told, so that a table of results stands in the tables of a library.
///
/// Everything is made that an import of the program leaves: meetings, units, races, athletes, results,
/// splits, marks with those that are an athlete's best of all and of a year, their counts, and the words
/// to search for. Names are not folded and best marks not told apart by age, which makes it less work.
enum SQLiteScript {
  static func text(table: String) -> String {
    #"""
    .bail on
    PRAGMA cache_size=-32768;
    PRAGMA synchronous=NORMAL;
    BEGIN;
    CREATE TEMP TABLE stage(meeting TEXT,date TEXT,event TEXT,sex TEXT,round TEXT,heat INTEGER,place INTEGER,name TEXT,nation TEXT,mark TEXT);
    .mode csv
    .import --skip 1 '\#(table)' stage
    .mode list
    CREATE TEMP VIEW row_ AS SELECT stage.*, CAST(replace(date,'-','') AS INTEGER) day, lower(replace(meeting,' ','-'))||'-'||substr(date,1,4) mslug,
     CASE sex WHEN 'men' THEN 0 ELSE 1 END sx,
     CASE WHEN instr(mark,':')>0 THEN CAST(substr(mark,1,instr(mark,':')-1) AS INTEGER)*600000+CAST(round(substr(mark,instr(mark,':')+1)*10000) AS INTEGER) ELSE CAST(round(mark*10000) AS INTEGER) END ticks,
     CASE event WHEN '100 m' THEN 100 WHEN '200 m' THEN 200 WHEN '400 m' THEN 400 WHEN '800 m' THEN 800 WHEN '1500 m' THEN 1500 ELSE 5000 END metres FROM stage;
    INSERT INTO citation(sources) VALUES('["csv/table.csv"]');
    INSERT INTO meeting(slug,name,short_name,starts,ends,city,country,zone,track,unit_count,decided_count,origin) SELECT mslug,meeting,meeting,day,day,'','','UTC',0,50,0,1 FROM row_ GROUP BY mslug;
    INSERT OR IGNORE INTO discipline(slug,name,kind,distance_mm,programme_order,final_minutes,round_minutes,is_listed) SELECT DISTINCT replace(event,' ',''),event,'track',metres*1000,1,1,1,0 FROM row_;
    INSERT INTO event(discipline_id,sex,track) SELECT DISTINCT discipline.id,sx,0 FROM (SELECT DISTINCT event,sx FROM row_) JOIN discipline ON discipline.slug=replace(event,' ','') WHERE NOT EXISTS (SELECT 1 FROM event WHERE discipline_id=discipline.id AND sex=sx AND track=0 AND restriction IS NULL);
    CREATE TEMP TABLE ev AS SELECT event.id, discipline.name, sex, discipline.id<<2|sex book, distance_mm FROM event JOIN discipline ON discipline.id=discipline_id WHERE track=0 AND restriction IS NULL AND discipline.slug=replace(discipline.name,' ','') GROUP BY discipline.name,sex;
    CREATE UNIQUE INDEX ev_ ON ev(name,sex);
    INSERT INTO athlete(name,nation,folded) SELECT name,nation,lower(name) FROM stage GROUP BY name,nation;
    UPDATE athlete SET person_id=id;
    INSERT INTO unit(meeting_id,ordinal,slug,date,event_id,round,heat,is_medal_event,race_slug)
    SELECT meeting.id,row_number() OVER (PARTITION BY meeting.id)-1,event||sx||heat,day,ev.id,0,heat,0,mslug||'-'||event||sx||heat FROM (SELECT * FROM row_ GROUP BY mslug,event,sx,heat) r JOIN meeting ON meeting.slug=mslug JOIN ev ON ev.name=event AND ev.sex=sx;
    INSERT INTO race(slug,event_id,distance_mm,date,meeting,meeting_slug,city,country,runner_count,split_count,official_split_count,origin)
    SELECT race_slug,event_id,distance_mm,unit.date,meeting.name,meeting.slug,'','',80,80,80,1 FROM unit JOIN meeting ON meeting.id=meeting_id JOIN ev ON ev.id=event_id WHERE meeting.origin=1;
    CREATE TEMP TABLE un AS SELECT unit.id unit_id, race.id race_id, unit.race_slug FROM unit JOIN race ON race.slug=unit.race_slug;
    CREATE UNIQUE INDEX un_ ON un(race_slug);
    INSERT INTO result(unit_id,race_id,ordinal,place,athlete_id,mark,mark_form,mark_text,status,citation_id)
    SELECT unit_id,race_id,place-1,place,athlete.id,ticks,2,mark,0,1 FROM row_ JOIN un ON un.race_slug=mslug||'-'||event||sx||heat JOIN athlete ON athlete.name=row_.name AND athlete.nation=row_.nation;
    INSERT INTO plain_splits SELECT race_id,result.ordinal,zeroblob(6),1,0,1 FROM result JOIN race ON race.id=race_id WHERE race.origin=1;
    INSERT INTO performance(book,track,age_class,mark,mark_form,date,year,person_id,athlete_id,nation,flags,place,race_slug,citation_id)
    SELECT book,0,0,mark,2,race.date,race.date/10000,person_id,athlete_id,nation,(row_number() OVER (PARTITION BY person_id,book ORDER BY mark)=1)|(row_number() OVER (PARTITION BY person_id,book,race.date/10000 ORDER BY mark)=1)<<10,race.meeting,race.slug,1
    FROM result JOIN race ON race.id=race_id JOIN ev ON ev.id=race.event_id JOIN athlete ON athlete.id=athlete_id WHERE race.origin=1;
    INSERT OR REPLACE INTO mark_count SELECT book,'',0,mark&~4095,track,age_class,count(*),sum(flags&1),0,0,0,0,sum(flags&1),0,0,0,0 FROM performance GROUP BY 1,2,3,4,5,6;
    INSERT OR REPLACE INTO mark_count SELECT book,'',1,mark&~127,track,age_class,count(*),sum(flags&1),0,0,0,0,sum(flags&1),0,0,0,0 FROM performance GROUP BY 1,2,3,4,5,6;
    INSERT OR REPLACE INTO mark_count SELECT book,nation,2,mark&~8191,track,age_class,count(*),sum(flags&1),0,0,0,0,sum(flags&1),0,0,0,0 FROM performance GROUP BY 1,2,3,4,5,6;
    INSERT OR REPLACE INTO mark_count SELECT book,year,2,mark&~8191,track,age_class,count(*),sum(flags>>10&1),0,0,0,0,sum(flags>>10&1),0,0,0,0 FROM performance GROUP BY 1,2,3,4,5,6;
    INSERT OR REPLACE INTO search_entry(kind,thing,slug,title,detail,date,words) SELECT 0,id,name,name,nation,0,ifnull(folded,lower(name))||' '||lower(nation) FROM athlete;
    INSERT OR REPLACE INTO search_entry(kind,thing,slug,title,detail,date,words) SELECT 1,race.id,slug,meeting,'',date,lower(slug) FROM race;
    INSERT OR REPLACE INTO search_entry(kind,thing,slug,title,detail,date,words) SELECT 2,id,slug,name,'',0,lower(name) FROM meeting;
    INSERT INTO search_index(search_index) VALUES('rebuild');
    DELETE FROM changed;
    COMMIT;
    """#
  }
}
